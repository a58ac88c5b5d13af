import { roughWidth } from '../../../figures/labels'
import type { ChartPart, ChartPoint } from '../../../slides/content'
import { CHART_TYPE } from './frame'
import type { PointLabel } from './labels'
import { type Rows, shareOf } from './rows'

const wordsAt = (
  { label, value }: ChartPoint,
  index: number,
  place: PointLabel['place'],
): PointLabel => ({
  index,
  text: label,
  value,
  place,
  size: CHART_TYPE.label,
  paint: 'ink',
  isBold: true,
  isFixed: true,
})

const AIR = 36

const widthOf = ({ label }: ChartPoint): number => roughWidth(CHART_TYPE.label)(label) + AIR

/** The words beside a mark, on the side where nothing is open. A value with two readings has its words once. */
export function labelOf(
  part: ChartPart,
  { plot }: Rows,
  point: ChartPoint,
  category: number,
  index: number,
): PointLabel | null {
  const twins = part.series.flatMap(({ points }) => {
    const twin = points[category]
    return twin?.label === point.label ? [twin.value] : []
  })
  if (point.value < Math.max(...twins)) return null
  const left = shareOf(part, point.value) * plot.width
  const hasRoomRight = plot.width - left > widthOf(point) && point.bound !== 'at-least'
  const hasRoomLeft = left > widthOf(point) && point.bound !== 'at-most'
  return wordsAt(point, index, hasRoomRight ? 'r' : hasRoomLeft ? 'l' : 't')
}

/** The words of a range, before its low end or after its high one. */
export function rangeLabel(
  part: ChartPart,
  { plot }: Rows,
  point: ChartPoint,
  index: number,
): PointLabel | null {
  const hasRoomRight = (1 - shareOf(part, point.value)) * plot.width > widthOf(point)
  if (index !== (hasRoomRight ? 1 : 0)) return null
  return wordsAt(point, index, hasRoomRight ? 'r' : 'l')
}
