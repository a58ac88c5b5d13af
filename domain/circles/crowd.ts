import type { Circle } from '../circles'

/** Up to so many circles each is drawn by itself, however small it is. */
const MOST_SINGLE = 300
/** The radius in px of the smallest circle that a finger can be asked to hit: 44 px across. */
const SMALLEST_TARGET = 22

/**
 * Whether a circle is drawn in a crowd: where there are many, a leaf outside the focus or, at so many px for a layout
 * unit, too small to be pressed.
 */
export const isInCrowd = (
  { name, r }: Circle,
  count: number,
  scale: number,
  isInFocus: boolean,
): boolean => count > MOST_SINGLE && name === null && !(isInFocus && r * scale >= SMALLEST_TARGET)

/** Whether a layout may have crowds at all. */
export const isLarge = (circles: { readonly size: number }): boolean => circles.size > MOST_SINGLE

export type Disc = Pick<Circle, 'x' | 'y' | 'r'>

/** All discs as the data of one SVG path, in layout units: each is two half circles. */
export const pathOfDiscs = (discs: readonly Disc[]): string =>
  discs
    .map(({ x, y, r }) => {
      const [radius, width] = [r.toFixed(1), (2 * r).toFixed(1)]
      return `M${(x - r).toFixed(1)},${y.toFixed(1)}a${radius},${radius} 0 1 0 ${width},0a${radius},${radius} 0 1 0 -${width},0`
    })
    .join('')

/** The disc that a point lies in; undefined where it lies in none. */
export const discAt = <D extends Disc>(
  discs: readonly D[],
  at: { readonly x: number; readonly y: number },
): D | undefined => discs.find(({ x, y, r }) => Math.hypot(at.x - x, at.y - y) <= r)
