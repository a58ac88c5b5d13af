import { createColumnHelper } from '@tanstack/react-table'
import type { UseCaseRow } from '@/domain/filters/use-cases'
import type { UseCaseSort } from '@/domain/query'
import { idInWords } from '@/domain/words'
import { sharedColumns } from '../rows/shared-columns'
import { Unstated } from '../rows/Unstated'
import type { Features } from '../table/features'
import { marked } from '../table/marked'
import { VerdictList } from './VerdictMark'

const column = createColumnHelper<Features, UseCaseRow>()
const { nameColumn, filedUnder, filedByDocument, namedBy, citations } =
  sharedColumns<UseCaseRow>('use-cases')

/** A column's id is its name in `sort`. */
const id = (name: UseCaseSort) => name

/** krishang's verdict on one of the two. */
const verdictColumn = (name: 'llm' | 'genai', header: string, width: number, card: string) =>
  column.accessor(name, {
    id: id(name),
    header,
    sortDescFirst: false,
    meta: {
      width,
      card: `${card} card:col-span-2`,
      cardLabel: header,
      spanning: 'Verdict by krishang',
    },
    cell: ({ getValue }) => <VerdictList verdicts={getValue()} />,
  })

/** The columns of the use-case table. */
export const USE_CASE_COLUMN_DEFINITIONS = column.columns([
  nameColumn({
    width: 20.2,
    inSightOf: ({ sector }) => (sector === null ? [] : [idInWords(sector)]),
  }),
  verdictColumn('llm', 'LLM', 9.6, 'card:row-start-3'),
  verdictColumn('genai', 'Generative AI', 9.8, 'card:row-start-4'),
  filedUnder,
  ...filedByDocument,
  column.accessor('sector', {
    id: id('sector'),
    header: 'Sector',
    sortDescFirst: false,
    meta: { width: 12.4, card: 'card:row-start-2 card:col-span-2' },
    cell: ({ getValue, table }) => {
      const sector = getValue()
      if (sector === null) return <Unstated of="Sector" />
      return marked(idInWords(sector), table.options.meta?.search ?? '')
    },
  }),
  namedBy,
  citations,
])
