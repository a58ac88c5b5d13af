import type { ChartPoint } from '../content'
import { ink, round, type Shape } from './shape'

/** Half the height of a mark, in px. */
export const MARK = 10

/** A dot; a ring where derived; a bar without a midpoint for a range; hatching and an arrow beyond a lower bound. */
export function drawMark(
  point: ChartPoint,
  scale: (value: number) => number,
  y: number,
  right: number,
): Shape[] {
  const x = scale(point.value)
  const tip = `${point.label}: ${point.detail}`
  const mark: Shape =
    point.low !== null
      ? {
          kind: 'rect',
          x: scale(point.low),
          y: y - MARK,
          width: x - scale(point.low),
          height: 2 * MARK,
          fill: ink('ink'),
          stroke: null,
          tip,
        }
      : {
          kind: 'circle',
          x,
          y,
          r: MARK,
          fill: ink(point.provenance === 'stated' ? 'ink' : 'paper'),
          stroke: ink('ink'),
          weight: 2.5,
          ...(point.provenance === 'derived' ? { dash: [4, 3.5] } : {}),
          tip,
        }
  if (point.bound !== 'at-least') return [mark]
  return [
    {
      kind: 'rect',
      x,
      y: y - MARK,
      width: right - x,
      height: 2 * MARK,
      fill: 'hatch',
      stroke: null,
    },
    mark,
    {
      kind: 'path',
      d: `M${round(right - 14)} ${round(y - 9)}l9 9l-9 9`,
      fill: null,
      stroke: ink('ink'),
      weight: 3,
    },
  ]
}
