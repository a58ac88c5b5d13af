import { createColumnHelper } from '@tanstack/react-table'
import { DOCUMENT_IDS } from '@/data/schema'
import { foundOutOfSight } from '@/domain/filters/matches'
import type { ModelRow } from '@/domain/filters/model-index'
import { countOf } from '@/domain/format'
import type { ModelSort } from '@/domain/query'
import { NOT_STATED } from '@/domain/words'
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
export const MODEL_COLUMNS = column.columns([
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
  ...DOCUMENT_IDS.map((document, index) =>
    column.accessor(({ filed }) => filed[document], {
      id: id(document),
      header: () => <DocumentHeader document={document} />,
      sortDescFirst: false,
      meta: {
        width: 11.5,
        card: CARD_DOCUMENT,
        spanning:
          index === 0
            ? { label: 'Filed under, by document', columns: DOCUMENT_IDS.length }
            : undefined,
      },
      cell: ({ getValue }) => <SidesCell document={document} sides={getValue()} />,
    }),
  ),
  column.accessor('citationCount', {
    id: id('citations'),
    header: 'Citations',
    sortDescFirst: true,
    meta: { width: 7.5, isNumber: true, card: 'card:row-start-1 card:col-start-2' },
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
