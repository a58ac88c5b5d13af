/** A column of a table, as every reader of it meets it: in the header, in `sort` and `columns`, in a copy of the rows. */
export type Column<Row, Name extends string = string> = {
  readonly name: Name
  readonly label: string
  /** Not shown unless asked for. */
  readonly isOnDemand?: true
  /** What of a row stands in it, in words; empty where nothing is stated. */
  readonly words: (row: Row) => readonly string[]
}
