import { packEnclose, packSiblings } from 'd3'
import { crownTop } from '../labels/crown'
import type { Arrangement, NameShape } from './arrangement'

/** By how much a container grows that has no room yet for the name. */
const GROWTH = 1.02

/** d3's packing of the discs with the name above them: always sound, however many there are. */
export function packBelowName(radii: readonly number[], name: NameShape, gap: number): Arrangement {
  const discs = packSiblings(radii.map((r) => ({ x: 0, y: 0, r: r + gap / 2 })))
  const around = discs.length === 0 ? { x: 0, y: 0, r: 0 } : packEnclose(discs)
  const inner = around.r + gap
  let radius = Math.max(inner, name.width / 2)
  let top = crownTop(radius, name, name.lowest)
  while (top === null || top + name.height > radius - 2 * inner) {
    radius *= GROWTH
    top = crownTop(radius, name, name.lowest)
  }
  const centres = discs.map(({ x, y }) => ({ x: x - around.x, y: y - around.y + radius - inner }))
  return { radius, centres, top }
}
