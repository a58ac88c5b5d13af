// Where there is no room for columns each point of a comparison is a card: its label, and below it the values in two columns,
// each with the name of its row.

/** A line of the table. */
export const CARD_LINE = 'card:grid card:grid-cols-2 card:gap-x-4 card:py-3'

/** The label of a line. */
export const POINT =
  'py-3 pr-3 pl-2 align-top font-medium tabular:sticky tabular:left-0 tabular:bg-inherit card:col-span-2 card:p-0 card:pb-1.5'

/** The value of one row. */
export const CARD_VALUE =
  'card:block card:min-w-0 card:p-0 card:pb-2 card:[overflow-wrap:anywhere] card:before:block card:before:text-citation card:before:text-ink3 card:before:content-[attr(data-name)]'
