import { createColumnHelper } from '@tanstack/react-table'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { foundOutOfSight } from '@/domain/filters/matches'
import type { UseCaseRow } from '@/domain/filters/use-cases'
import type { UseCaseSort } from '@/domain/query'
import { idInWords, NOT_STATED, sidesInWords } from '@/domain/words'
import { DocumentLetter } from '../citations/DocumentLetter'
import { CardLine } from '../table/CardLine'
import { CitationCount } from '../table/CitationCount'
import { DocumentHeader } from '../table/DocumentHeader'
import type { Features } from '../table/features'
import { Marked } from '../table/Marked'
import { RowName } from '../table/RowName'
import { CARD_DOCUMENT, SidesCell } from '../table/SidesCell'
import { VerdictList } from './VerdictMark'

const column = createColumnHelper<Features, UseCaseRow>()

/** A column's id is its name in `sort`. */
const id = (name: UseCaseSort) => name

/** The columns of the use-case table. */
export const USE_CASE_COLUMN_DEFINITIONS = column.columns([
  column.accessor('name', {
    id: id('name'),
    header: 'Name',
    sortDescFirst: false,
    meta: { width: 24, isRowName: true },
    cell: ({ row: { original }, table }) => {
      const search = table.options.meta?.search ?? ''
      const inSight = [original.name, original.sector === null ? '' : idInWords(original.sector)]
      return (
        <RowName
          href={`/use-cases/${original.id}`}
          name={original.name}
          isContested={original.contested}
          search={search}
          found={foundOutOfSight(table.options.meta?.textsOf(original.id) ?? [], inSight, search)}
        />
      )
    },
  }),
  column.accessor('llm', {
    id: id('llm'),
    header: 'LLM',
    sortDescFirst: false,
    meta: {
      width: 9.5,
      card: 'card:row-start-3 card:col-span-2',
      spanning: 'Verdict by krishang',
    },
    cell: ({ getValue }) => (
      <CardLine label="LLM">
        <VerdictList verdicts={getValue()} />
      </CardLine>
    ),
  }),
  column.accessor('genai', {
    id: id('genai'),
    header: 'Generative AI',
    sortDescFirst: false,
    meta: {
      width: 11,
      card: 'card:row-start-4 card:col-span-2',
      spanning: 'Verdict by krishang',
    },
    cell: ({ getValue }) => (
      <CardLine label="Generative AI">
        <VerdictList verdicts={getValue()} />
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
  column.accessor('sector', {
    id: id('sector'),
    header: 'Sector',
    sortDescFirst: false,
    meta: { width: 13.5, card: 'card:row-start-2 card:col-span-2' },
    cell: ({ getValue, table }) => (
      <SectorCell sector={getValue()} search={table.options.meta?.search ?? ''} />
    ),
  }),
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
        href={`/use-cases/${original.id}#statements`}
        count={original.citationCount}
        name={original.name}
      />
    ),
  }),
])

function SectorCell({ sector, search }: { sector: string | null; search: string }) {
  if (sector !== null) return <Marked text={idInWords(sector)} search={search} />
  return (
    <span className="text-ink3">
      <span className="card:hidden">{NOT_STATED}</span>
      <span className="tabular:hidden">Sector not stated</span>
    </span>
  )
}
