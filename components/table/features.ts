import { rowSortingFeature, tableFeatures } from '@tanstack/react-table'
import type { SearchedText } from '@/domain/filters/matches'

/** What a column tells `DataTable` beside its header and cell. */
export type ColumnLayout = {
  /** Share of the table's width: in per cent of the columns shown at first. */
  readonly width: number
  /** The cell that names its row. */
  readonly isRowName?: boolean
  readonly isNumber?: boolean
  /** Where the cell stands on a card, under 700 px. */
  readonly card?: string
  /** What leads the cell on a card, where no header says what it is. */
  readonly cardLabel?: string
  /** What styles ask of a cell with such a value. */
  readonly attributesOf?: (value: unknown) => Readonly<Record<`data-${string}`, string | undefined>>
  /** A label that neighbours share, drawn once above them. */
  readonly spanning?: string
}

/** What cells read beside their row. */
export type TableMeta = {
  /** What is searched for. */
  readonly search: string
  /** What of a row a search looks in, beside its name. */
  readonly textsOf: (id: string) => readonly SearchedText[]
}

/** The parts of TanStack Table that our tables use. Rows come in filtered and sorted: `domain/filters` decides that. */
export const FEATURES = tableFeatures({
  rowSortingFeature,
  columnMeta: {} as ColumnLayout,
  tableMeta: {} as TableMeta,
})
export type Features = typeof FEATURES
