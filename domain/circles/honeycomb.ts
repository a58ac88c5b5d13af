import { crownTop } from '../labels/crown'
import type { NameShape } from './arrangement'

/** The distance between rows of a honeycomb, in pitches. */
const ROW = Math.sqrt(3) / 2
/** Discs of different sizes fit closer than the honeycomb of their mean: its pitch against that of the mean. */
const CLOSER = 0.82
const GROWTH = 1.04
/** Where the honeycomb may begin, in pitches and rows: the fuller one is taken. */
const SHIFTS = [
  [0, 0],
  [0.5, 0],
  [0, 0.5],
  [0.25, 0.25],
] as const

export type Honeycomb = {
  readonly radius: number
  /** One centre for each disc, row by row from the top. */
  readonly centres: readonly { readonly x: number; readonly y: number }[]
}

/**
 * The smallest container that has as many sites of a honeycomb below a name as there are discs: where discs of about
 * one size come to stand with little pushing. Null where none up to twice the least has.
 */
export function honeycombFor(
  radii: readonly number[],
  name: NameShape,
  gap: number,
): Honeycomb | null {
  const mean = Math.sqrt(radii.reduce((sum, r) => sum + r * r, 0) / radii.length)
  const reach = (mean + gap / 2) * CLOSER
  const least = Math.max(Math.sqrt(radii.length) * reach, name.width / 2)
  for (let radius = least; radius < 2 * least; radius *= GROWTH) {
    const top = crownTop(radius, name, name.lowest)
    if (top === null) continue
    const comb = { radius, reach, top, name }
    const shift = SHIFTS.find((one) => eachSite(comb, one) >= radii.length)
    if (shift === undefined) continue
    const centres: { x: number; y: number }[] = []
    eachSite(comb, shift, (x, y) => centres.push({ x, y }))
    // The lowest of them: what is left free is beside the name.
    return { radius, centres: centres.slice(centres.length - radii.length) }
  }
  return null
}

type Comb = {
  readonly radius: number
  readonly reach: number
  readonly top: number
  readonly name: NameShape
}

/** Visits the sites that lie in the container and off the name, and counts them. */
function eachSite(
  { radius, reach, top, name }: Comb,
  [shiftX, shiftY]: readonly [number, number],
  visit?: (x: number, y: number) => void,
): number {
  const pitch = 2 * reach
  const room = radius - reach
  const half = name.width / 2
  const bottom = top + name.height
  const rows = Math.ceil(radius / (pitch * ROW)) + 1
  let count = 0
  for (let row = -rows; row <= rows; row++) {
    const y = (row + shiftY) * pitch * ROW
    if (y < -room || y > room) continue
    const chord = Math.sqrt(room * room - y * y)
    const dy = Math.max(y - bottom, 0)
    const clear = dy >= reach ? 0 : half + Math.sqrt(reach * reach - dy * dy)
    const offset = (shiftX + (row % 2 === 0 ? 0 : 0.5)) * pitch
    for (let x = offset - Math.floor((offset + chord) / pitch) * pitch; x <= chord; x += pitch) {
      if (Math.abs(x) < clear) continue
      count += 1
      visit?.(x, y)
    }
  }
  return count
}
