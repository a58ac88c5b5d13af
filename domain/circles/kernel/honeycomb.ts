import { crownTop } from '../../labels/crown-top'
import { r, x, y } from './discs'

/** The distance between rows of a honeycomb, in pitches. */
const ROW: f64 = Math.sqrt(3) / 2
/** Discs of different sizes fit closer than the honeycomb of their mean: its pitch against that of the mean. */
const CLOSER: f64 = 0.82
const GROWTH: f64 = 1.04
/** Where the honeycomb may begin, in quarters of a pitch and of a row, two by two: the fuller one is taken. */
const SHIFTS: i32[] = [0, 0, 2, 0, 0, 2, 1, 1]

/**
 * Puts the discs on the sites of a honeycomb below a name, row by row from the top, in the smallest container that has as
 * many: where discs of about one size come to stand with little pushing.
 * @param half half the width of the name, `rim` the room to keep beside it, `lowest` how far down it may reach, in radii.
 * @returns the radius of the container; NaN where none up to twice the least has as many sites.
 */
export function placeOnHoneycomb(
  count: i32,
  half: f64,
  height: f64,
  rim: f64,
  lowest: f64,
  gap: f64,
): f64 {
  let squares: f64 = 0
  for (let disc = 0; disc < count; disc++) squares += (r[disc] as f64) * (r[disc] as f64)
  const reach = (Math.sqrt(squares / count) + gap / 2) * CLOSER
  const least = Math.max(Math.sqrt(count) * reach, half)
  for (let radius = least; radius < 2 * least; radius *= GROWTH) {
    const top = crownTop(radius, half + rim, height, lowest)
    if (Number.isNaN(top)) continue
    const bottom = top + height
    for (let at = 0; at < SHIFTS.length; at += 2) {
      const shiftX: f64 = (SHIFTS[at] as i32) / 4.0
      const shiftY: f64 = (SHIFTS[at + 1] as i32) / 4.0
      const sites = visitSites(radius, reach, half, bottom, shiftX, shiftY, NONE)
      if (sites < count) continue
      // The lowest of them: what is left free is beside the name.
      visitSites(radius, reach, half, bottom, shiftX, shiftY, sites - count)
      return radius
    }
  }
  return Number.NaN
}

/** As many sites as no honeycomb has. */
const NONE: i32 = 2 ** 30

/** Puts a disc on each site in the container and off the name but the first `skipped`; gives the number of sites. */
function visitSites(
  radius: f64,
  reach: f64,
  half: f64,
  bottom: f64,
  shiftX: f64,
  shiftY: f64,
  skipped: i32,
): i32 {
  const pitch = 2 * reach
  const room = radius - reach
  const rows = Math.ceil(radius / (pitch * ROW)) + 1
  let sites = 0
  for (let row = -rows; row <= rows; row++) {
    const atY = (row + shiftY) * pitch * ROW
    if (atY < -room || atY > room) continue
    const chord = Math.sqrt(room * room - atY * atY)
    const dy = Math.max(atY - bottom, 0)
    const clear = dy >= reach ? 0 : half + Math.sqrt(reach * reach - dy * dy)
    const offset = (shiftX + (row % 2 === 0 ? 0 : 0.5)) * pitch
    const first = offset - Math.floor((offset + chord) / pitch) * pitch
    for (let atX = first; atX <= chord; atX += pitch) {
      if (Math.abs(atX) < clear) continue
      if (sites >= skipped) {
        x[sites - skipped] = atX
        y[sites - skipped] = atY
      }
      sites += 1
    }
  }
  return sites
}
