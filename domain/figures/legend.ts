/** How something is drawn on a chart. */
export type ChartMark =
  | 'reported'
  | 'stated'
  | 'derived'
  | 'dashed-ring'
  | 'dashed-line'
  | 'dotted-line'
  | 'span'
  | 'range'
  | 'lower-bound'
  | 'upper-bound'

/** A mark of a chart and what it means, for where the chart stands without its page. */
export type LegendItem = { readonly mark: ChartMark; readonly words: string }
