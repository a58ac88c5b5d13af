import type { SlideCell } from '../content'
import { ink, round, type Shape } from './shape'

/** Width of a mark before words, in sizes of the text. */
export const MARK_ROOM = 0.8

/** The disc with a crossed-out equals sign: contested. */
export function contestedDisc(x: number, y: number, r: number): Shape[] {
  const unit = r / 7
  return [
    { kind: 'circle', x, y, r: r * 1.17, fill: ink('paper'), stroke: null },
    { kind: 'circle', x, y, r, fill: ink('accent'), stroke: null },
    {
      kind: 'path',
      d: `M${round(x - 3.2 * unit)} ${round(y - 1.4 * unit)}h${round(6.4 * unit)}M${round(x - 3.2 * unit)} ${round(y + 1.4 * unit)}h${round(6.4 * unit)}M${round(x + 1.8 * unit)} ${round(y - 3.6 * unit)}L${round(x - 1.8 * unit)} ${round(y + 3.6 * unit)}`,
      fill: null,
      stroke: ink('paper'),
      weight: 1.3 * unit,
    },
  ]
}

/** The outlined disc with an arrow that points out: filed elsewhere. */
export function elsewhereDisc(x: number, y: number, r: number): Shape[] {
  const unit = r / 7
  const at = (dx: number, dy: number) => `${round(x + dx * unit)} ${round(y + dy * unit)}`
  return [
    { kind: 'circle', x, y, r: r * 1.17, fill: ink('paper'), stroke: null },
    {
      kind: 'circle',
      x,
      y,
      r: r * 0.91,
      fill: ink('paper'),
      stroke: ink('accent'),
      weight: 1.4 * unit,
    },
    {
      kind: 'path',
      d: `M${at(-2.4, 2.4)}L${at(2.2, -2.2)}M${at(-1.2, -2.4)}L${at(2.4, -2.4)}L${at(2.4, 1.2)}`,
      fill: null,
      stroke: ink('accent'),
      weight: 1.4 * unit,
    },
  ]
}

/** What stands before a cell's words: a disc for contested, filled, half or empty for a verdict, dots for modalities. */
export function drawMark(
  { mark, outputs }: SlideCell,
  x: number,
  y: number,
  size: number,
): Shape[] {
  const r = size * 0.3
  if (outputs !== undefined)
    return outputs.map((tone, index) => ({
      kind: 'circle',
      x: x + r + index * size * MARK_ROOM,
      y,
      r,
      fill: tone === 'unstated' ? ink('paper') : ink(tone),
      stroke: ink(tone),
      weight: 1.4,
    }))
  const cx = x + r + 1
  switch (mark) {
    case 'contested':
      return contestedDisc(cx, y, r)
    case 'yes':
      return [{ kind: 'circle', x: cx, y, r, fill: ink('ink'), stroke: ink('ink'), weight: 1.5 }]
    case 'no':
      return [{ kind: 'circle', x: cx, y, r, fill: ink('paper'), stroke: ink('ink'), weight: 1.5 }]
    case 'limited':
      return [
        { kind: 'circle', x: cx, y, r, fill: ink('paper'), stroke: ink('ink'), weight: 1.5 },
        {
          kind: 'path',
          d: `M${round(cx)} ${round(y - r)}A${round(r)} ${round(r)} 0 0 0 ${round(cx)} ${round(y + r)}Z`,
          fill: ink('ink'),
          stroke: null,
        },
      ]
    default:
      return []
  }
}
