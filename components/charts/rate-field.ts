/** The look of a field among the controls of a chart. */
export const FIELD =
  'h-8.5 rounded-control border border-rule2 bg-paper px-2.5 text-interface text-ink tabular-nums pointer-coarse:h-11 max-md:h-11'

export const LOWEST = -99
export const HIGHEST = 1000

/** Whether a number is a rate that the chart can draw, in per cent a year. */
export const isRate = (rate: number): boolean => rate >= LOWEST && rate <= HIGHEST
