import { createColumnHelper, type RowData } from '@tanstack/react-table'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { foundOutOfSight } from '@/domain/filters/matches'
import type { TableRow } from '@/domain/tables/row'
import { sidesInWords } from '@/domain/words'
import { DocumentLetter } from '../citations/DocumentLetter'
import { citationCount } from '../table/citation-count'
import { DocumentHeader } from '../table/DocumentHeader'
import type { Features } from '../table/features'
import { rowName } from '../table/row-name'
import { SIDES_CELL, sidesAttributes } from '../table/sides-cell'
import { rowAddress } from './row-address'
import { Unstated } from './Unstated'

/** What names a row in its table, beside the name itself. */
type Naming<Row> = {
  readonly width: number
  /** What a document claims of it, below the name. */
  readonly claimOf?: (row: Row) => string | undefined
  /** What of the row a search also finds in other columns in sight. */
  readonly inSightOf: (row: Row) => readonly string[]
}

/**
 * The columns of every table, whatever its rows tell. `slug` is the address of the table's page. A column's id is its name
 * in `sort` and `columns`.
 */
export function sharedColumns<Row extends TableRow & RowData>(slug: string) {
  const column = createColumnHelper<Features, Row>()
  return {
    nameColumn: ({ width, claimOf, inSightOf }: Naming<Row>) =>
      column.accessor((row) => row.name, {
        id: 'name',
        header: 'Name',
        sortDescFirst: false,
        meta: { width, isRowName: true },
        cell: ({ row: { original }, table }) => {
          const { search = '', textsOf } = table.options.meta ?? {}
          const claim = claimOf?.(original)
          const textsOfRow = () => textsOf?.(original.id) ?? []
          const inSight = [original.name, claim ?? '', ...inSightOf(original)]
          return rowName({
            href: rowAddress(slug, original.id),
            name: original.name,
            isContested: original.contested,
            claim,
            search,
            found: foundOutOfSight(textsOfRow, inSight, search),
          })
        },
      }),
    filedUnder: column.accessor((row) => row.sides, {
      id: 'side',
      header: 'Filed under',
      sortDescFirst: false,
      meta: { width: 12, card: 'card:col-span-2', cardLabel: 'Filed under' },
      cell: ({ getValue }) => (getValue().length === 0 ? <Unstated /> : sidesInWords(getValue())),
    }),
    filedByDocument: DOCUMENT_IDS.map((document) =>
      column.accessor((row) => row.filed[document], {
        id: document,
        header: () => <DocumentHeader document={document} />,
        sortDescFirst: false,
        meta: {
          width: 13.8,
          card: SIDES_CELL,
          attributesOf: (sides) => sidesAttributes(document, sides),
          spanning: 'Filed under, by document',
        },
        cell: ({ getValue }) => (getValue().length === 0 ? 'Not named' : sidesInWords(getValue())),
      }),
    ),
    namedBy: column.accessor((row) => row.documents, {
      id: 'documents',
      header: 'Documents',
      sortDescFirst: true,
      meta: { width: 10, card: 'card:col-span-2', cardLabel: 'Documents' },
      cell: ({ getValue }) => (
        <span className="inline-flex gap-1.5 indent-0">
          {getValue().map((document) => (
            <DocumentLetter key={document} document={document} />
          ))}
        </span>
      ),
    }),
    citations: column.accessor((row) => row.citationCount, {
      id: 'citations',
      header: 'Citations',
      sortDescFirst: true,
      meta: {
        width: 6.6,
        isNumber: true,
        card: 'card:row-start-1 card:col-start-2 card:justify-self-end',
      },
      cell: ({ row: { original } }) =>
        citationCount({
          href: `${rowAddress(slug, original.id)}#statements`,
          count: original.citationCount,
          name: original.name,
        }),
    }),
  }
}
