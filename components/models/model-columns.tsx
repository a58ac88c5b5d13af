import { createColumnHelper } from '@tanstack/react-table'
import Link from 'next/link'
import { DOCUMENT_IDS } from '@/data/schema'
import type { ModelRow } from '@/domain/filters/model-index'
import { countOf } from '@/domain/format'
import type { ModelSort } from '@/domain/query'
import { NOT_STATED } from '@/domain/words'
import { DocumentHeader } from '../table/DocumentHeader'
import type { Features } from '../table/features'
import { SidesCell } from '../table/SidesCell'
import { ContestedMark } from '../ui/ContestedMark'
import { ModalityList } from '../ui/ModalityDot'

const column = createColumnHelper<Features, ModelRow>()

/** A column's id is its name in `sort`. */
const id = (name: ModelSort) => name

const FULL_LINE = 'max-md:col-span-2'

/** The columns of the model table. */
export const MODEL_COLUMNS = column.columns([
  column.accessor('name', {
    id: id('name'),
    header: 'Name',
    sortDescFirst: false,
    meta: { width: 17, isRowName: true },
    cell: ({ row: { original } }) => <NameCell row={original} />,
  }),
  column.accessor('output', {
    id: id('output'),
    header: 'Output',
    sortDescFirst: false,
    meta: { width: 17, card: 'max-md:row-start-2' },
    cell: ({ getValue }) => <ModalityList modalities={getValue()} />,
  }),
  column.accessor('input', {
    id: id('input'),
    header: 'Input',
    sortDescFirst: false,
    meta: { width: 13, card: 'max-md:row-start-3 max-md:col-span-2' },
    cell: ({ getValue }) => (
      <>
        <span className="mr-2 text-ink3 md:hidden">Input</span>
        <ModalityList modalities={getValue()} />
      </>
    ),
  }),
  column.accessor('vendorNames', {
    id: id('vendor'),
    header: 'Vendor',
    sortDescFirst: false,
    meta: { width: 11, card: 'max-md:row-start-2 max-md:text-right' },
    cell: ({ getValue }) => <VendorCell vendors={getValue()} />,
  }),
  ...DOCUMENT_IDS.map((document, index) =>
    column.accessor(({ filed }) => filed[document], {
      id: id(document),
      header: () => <DocumentHeader document={document} />,
      sortDescFirst: false,
      meta: {
        width: 11.5,
        card: FULL_LINE,
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
    meta: { width: 7.5, isNumber: true, card: 'max-md:row-start-1 max-md:col-start-2' },
    cell: ({ row: { original } }) => (
      <Link href={`/models/${original.id}#statements`} className="link inline-block py-1">
        {original.citationCount}
        <span className="md:sr-only">
          {countOf(original.citationCount, 'citation').replace(/^\S+/, '')}
        </span>
        <span className="sr-only"> of {original.name}</span>
      </Link>
    ),
  }),
])

function NameCell({ row }: { row: ModelRow }) {
  return (
    <span className="flex flex-col items-start">
      <span className="inline-flex items-center gap-2">
        <Link
          href={`/models/${row.id}`}
          className="py-1 text-[0.875rem] font-semibold hover:underline underline-offset-4 max-md:text-[1rem]"
        >
          {row.name}
        </Link>
        {row.contested ? <ContestedMark /> : null}
      </span>
      {row.versions.length === 0 ? null : (
        <span className="text-smallest text-ink3 underline decoration-dotted underline-offset-2">
          {row.versions.length === 1
            ? `claims version ${row.versions[0]?.label}`
            : `claims ${countOf(row.versions.length, 'version')}`}
        </span>
      )}
    </span>
  )
}

function VendorCell({ vendors }: { vendors: readonly string[] }) {
  if (vendors.length > 0) return vendors.join(', ')
  return (
    <span className="text-ink3">
      <span className="max-md:hidden">{NOT_STATED}</span>
      <span className="md:hidden">Vendor not stated</span>
    </span>
  )
}
