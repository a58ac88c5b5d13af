import { xml } from './xml'

/** A slide is 1920 by 1080 px on the stage and 13.333 by 7.5 inches in the file. */
export const SLIDE = { width: 1920, height: 1080 } as const
export const MARGIN = 112

/** A rectangle in px of the stage. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const EMU_PER_PX = 6350

/** A length in the file's unit, whole: 914,400 to the inch. */
export const emu = (px: number): number => Math.round(px * EMU_PER_PX)

/** A size of type: hundredths of a point. A px of the stage is half a point. */
export const typeSize = (px: number): number => Math.round(px * 50)

const corners = ({ x, y, width, height }: Box, prefix: '' | 'ch'): string =>
  xml(`a:${prefix === '' ? 'off' : 'chOff'}`, { x: emu(x), y: emu(y) }) +
  xml(`a:${prefix === '' ? 'ext' : 'chExt'}`, {
    cx: Math.max(0, emu(width)),
    cy: Math.max(0, emu(height)),
  })

/** Where a shape stands: `a:xfrm`, or `p:xfrm` for a table or chart. */
export const placed = (box: Box, prefix: 'a' | 'p' = 'a', flip: { flipV?: number } = {}): string =>
  xml(`${prefix}:xfrm`, flip, corners(box, ''))

/** Where a group stands; its children keep coordinates of the slide. */
export const placedGroup = (box: Box): string =>
  xml('a:xfrm', {}, corners(box, ''), corners(box, 'ch'))

/** A rectangle made smaller on each side. */
export const inset = (box: Box, by: number): Box => ({
  x: box.x + by,
  y: box.y + by,
  width: box.width - 2 * by,
  height: box.height - 2 * by,
})
