import { createColumnHelper } from '@tanstack/react-table'
import type { ModelRow } from '@/domain/filters/model-index'
import { countOf } from '@/domain/format'
import type { ModelSort } from '@/domain/query'
import { sharedColumns } from '../rows/shared-columns'
import { Unstated } from '../rows/Unstated'
import type { Features } from '../table/features'
import { marked } from '../table/marked'
import { modalityWords } from '../ui/ModalityDot'

const column = createColumnHelper<Features, ModelRow>()
const { nameColumn, filedUnder, filedByDocument, namedBy, citations } =
  sharedColumns<ModelRow>('models')

/** A column's id is its name in `sort`. */
const id = (name: ModelSort) => name

/** The columns of the model table. */
export const MODEL_COLUMN_DEFINITIONS = column.columns([
  nameColumn({ width: 14, claimOf, inSightOf: ({ vendorNames }) => vendorNames }),
  column.accessor('output', {
    id: id('output'),
    header: 'Output',
    sortDescFirst: false,
    meta: { width: 17.2, card: 'card:row-start-2' },
    cell: ({ getValue }) => modalityWords(getValue()),
  }),
  column.accessor('input', {
    id: id('input'),
    header: 'Input',
    sortDescFirst: false,
    meta: { width: 11.4, card: 'card:row-start-3 card:col-span-2', cardLabel: 'Input' },
    cell: ({ getValue }) => modalityWords(getValue()),
  }),
  column.accessor('vendorNames', {
    id: id('vendor'),
    header: 'Vendor',
    sortDescFirst: false,
    meta: { width: 9.4, card: 'card:row-start-2 card:text-right' },
    cell: ({ getValue, table }) =>
      getValue().length === 0 ? (
        <Unstated of="Vendor" />
      ) : (
        marked(getValue().join(', '), table.options.meta?.search ?? '')
      ),
  }),
  column.accessor('technologyNames', {
    id: id('technology'),
    header: 'Technology',
    sortDescFirst: false,
    meta: { width: 16, card: 'card:col-span-2', cardLabel: 'Technology' },
    cell: ({ getValue, table }) =>
      getValue().length === 0 ? (
        <Unstated />
      ) : (
        marked(getValue().join(', '), table.options.meta?.search ?? '')
      ),
  }),
  filedUnder,
  ...filedByDocument,
  namedBy,
  citations,
])

/** `claims version 4`, `claims Imagen 3`, `claims 2 versions`; undefined where no version is named. */
function claimOf({ versions }: ModelRow): string | undefined {
  const [first, second] = versions
  if (first === undefined) return undefined
  if (second !== undefined) return `claims ${countOf(versions.length, 'version')}`
  return /^v?\d/.test(first.label) ? `claims version ${first.label}` : `claims ${first.label}`
}
