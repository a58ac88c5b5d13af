import type { ChartPart } from '../content'
import { drawBarColumns } from './bar-columns'
import type { Page } from './page'
import type { Box, Shape } from './shape'
import { drawWordedBars } from './worded-bars'

/** Horizontal bars: with one series and its remarks a bar below the words of each, with several a column of bars for each. */
export function drawBarChart(part: ChartPart, box: Box, page: Page): Shape[] {
  return part.series.length === 1 && part.remarks.length > 0
    ? drawWordedBars(part, box, page)
    : drawBarColumns(part, box, page)
}
