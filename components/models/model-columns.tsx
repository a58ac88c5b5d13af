import { createColumnHelper } from '@tanstack/react-table'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { foundOutOfSight } from '@/domain/filters/matches'
import type { ModelRow } from '@/domain/filters/model-index'
import { countOf } from '@/domain/format'
import type { ModelSort } from '@/domain/query'
import { NOT_STATED, sidesInWords } from '@/domain/words'
import { DocumentLetter } from '../citations/DocumentLetter'
import { CardLine } from '../table/CardLine'
import { CitationCount } from '../table/CitationCount'
import { DocumentHeader } from '../table/DocumentHeader'
import type { Features } from '../table/features'
import { Marked } from '../table/Marked'
import { RowName } from '../table/RowName'
import { CARD_DOCUMENT, SidesCell } from '../table/SidesCell'
import { ModalityList } from '../ui/ModalityDot'

const column = createColumnHelper<Features, ModelRow>()

/** A column's id is its name in `sort`. */
const id = (name: ModelSort) => name

/** The columns of the model table. */
export const MODEL_COLUMN_DEFINITIONS = column.columns([
  column.accessor('name', {
    id: id('name'),
    header: 'Name',
    sortDescFirst: false,
    meta: { width: 17, isRowName: true },
    cell: ({ row: { original }, table }) => {
      const claim = claimOf(original)
      const search = table.options.meta?.search ?? ''
      const inSight = [original.name, claim ?? '', ...original.vendorNames]
      return (
        <RowName
          href={`/models/${original.id}`}
          name={original.name}
          isContested={original.contested}
          claim={claim}
          search={search}
          found={foundOutOfSight(table.options.meta?.textsOf(original.id) ?? [], inSight, search)}
        />
      )
    },
  }),
  column.accessor('output', {
    id: id('output'),
    header: 'Output',
    sortDescFirst: false,
    meta: { width: 17, card: 'card:row-start-2' },
    cell: ({ getValue }) => <ModalityList modalities={getValue()} />,
  }),
  column.accessor('input', {
    id: id('input'),
    header: 'Input',
    sortDescFirst: false,
    meta: { width: 13, card: 'card:row-start-3 card:col-span-2' },
    cell: ({ getValue }) => (
      <CardLine label="Input">
        <ModalityList modalities={getValue()} />
      </CardLine>
    ),
  }),
  column.accessor('vendorNames', {
    id: id('vendor'),
    header: 'Vendor',
    sortDescFirst: false,
    meta: { width: 11, card: 'card:row-start-2 card:text-right' },
    cell: ({ getValue, table }) => (
      <VendorCell vendors={getValue()} search={table.options.meta?.search ?? ''} />
    ),
  }),
  column.accessor('technologyNames', {
    id: id('technology'),
    header: 'Technology',
    sortDescFirst: false,
    meta: { width: 16, card: 'card:col-span-2' },
    cell: ({ getValue, table }) => (
      <CardLine label="Technology">
        {getValue().length === 0 ? (
          <span className="text-ink3">{NOT_STATED}</span>
        ) : (
          <span>
            <Marked text={getValue().join(', ')} search={table.options.meta?.search ?? ''} />
          </span>
        )}
      </CardLine>
    ),
  }),
  column.accessor('sides', {
    id: id('side'),
    header: 'Filed under',
    sortDescFirst: false,
    meta: { width: 12, card: 'card:col-span-2' },
    cell: ({ getValue }) => (
      <CardLine label="Filed under">
        {getValue().length === 0 ? (
          <span className="text-ink3">{NOT_STATED}</span>
        ) : (
          sidesInWords(getValue())
        )}
      </CardLine>
    ),
  }),
  ...DOCUMENT_IDS.map((document) =>
    column.accessor(({ filed }) => filed[document], {
      id: id(document),
      header: () => <DocumentHeader document={document} />,
      sortDescFirst: false,
      meta: {
        width: 11.5,
        card: CARD_DOCUMENT,
        spanning: 'Filed under, by document',
      },
      cell: ({ getValue }) => <SidesCell document={document} sides={getValue()} />,
    }),
  ),
  column.accessor('documents', {
    id: id('documents'),
    header: 'Documents',
    sortDescFirst: true,
    meta: { width: 10, card: 'card:col-span-2' },
    cell: ({ getValue }) => (
      <CardLine label="Documents">
        <span className="inline-flex gap-1.5">
          {getValue().map((document) => (
            <DocumentLetter key={document} document={document} />
          ))}
        </span>
      </CardLine>
    ),
  }),
  column.accessor('citationCount', {
    id: id('citations'),
    header: 'Citations',
    sortDescFirst: true,
    meta: {
      width: 7.5,
      isNumber: true,
      card: 'card:row-start-1 card:col-start-2 card:justify-self-end',
    },
    cell: ({ row: { original } }) => (
      <CitationCount
        href={`/models/${original.id}#statements`}
        count={original.citationCount}
        name={original.name}
      />
    ),
  }),
])

/** `claims version 4`, `claims Imagen 3`, `claims 2 versions`; undefined where no version is named. */
function claimOf({ versions }: ModelRow): string | undefined {
  const [first, second] = versions
  if (first === undefined) return undefined
  if (second !== undefined) return `claims ${countOf(versions.length, 'version')}`
  return /^v?\d/.test(first.label) ? `claims version ${first.label}` : `claims ${first.label}`
}

function VendorCell({ vendors, search }: { vendors: readonly string[]; search: string }) {
  if (vendors.length > 0)
    return (
      <span>
        <Marked text={vendors.join(', ')} search={search} />
      </span>
    )
  return (
    <span className="text-ink3">
      <span className="card:hidden">{NOT_STATED}</span>
      <span className="tabular:hidden">Vendor not stated</span>
    </span>
  )
}
