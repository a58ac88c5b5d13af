import type { Citation } from '@/data/schema'
import type { Column } from '../columns/column'
import type { TableExport } from '../export/table-files'
import type { RowFacet } from '../filters/facet-views'
import type { SearchedText } from '../filters/matches'
import type { RowSelection } from '../filters/select-rows'
import type { SentencePart, Tally } from '../filters/sentence'
import type { Point } from '../side-by-side'
import type { SortKey } from '../sorting'

/** A place that says something of a row, and what it says, in a few words. */
export type RemarkedCitation = { readonly citation: Citation; readonly remark: string }

/**
 * All that a table is, said once: what page, address, copies and comparison of its rows are made from. How its cells
 * look is for the components.
 */
export type Table<Index, Row, Query, Facet extends string, Name extends string> = {
  readonly title: string
  /** One row, as in `model`. */
  readonly noun: string
  /** Its page is `/<slug>`, that of a row `/<slug>/<id>`. */
  readonly slug: string
  /** What a search looks in. */
  readonly searchHint: string
  readonly columns: readonly Column<Row, Name>[]
  readonly sortKeys: Readonly<Record<Name, (row: Row) => SortKey>>
  /** What takes all filters back. */
  readonly noFilters: { readonly [Part in keyof Query]?: Query[Part] | null }
  readonly select: (index: Index, query: Query) => RowSelection<Row, Facet>
  readonly facets: (
    index: Index,
    query: Query,
    selection: RowSelection<Row, Facet>,
  ) => readonly RowFacet<Facet>[]
  readonly sentence: (index: Index, query: Query, tally: Tally) => readonly SentencePart[]
  /** What of a row a search looks in, beside its name. */
  readonly textsOf: (index: Index, row: Row) => readonly SearchedText[]
  readonly exported: TableExport<Row>
  readonly points: readonly Point<Row>[]
  readonly cited: (row: Row) => readonly RemarkedCitation[]
}
