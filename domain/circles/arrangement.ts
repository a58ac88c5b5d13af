import type { Point } from './boxes'
import type { Bodies, Box } from './relax'

/** A name to be placed: its box, the room to keep beside it, and how far down it may reach, in radii from the centre. */
export type NameShape = {
  readonly width: number
  readonly height: number
  readonly rim: number
  readonly lowest: number
}

/** Children placed around the centre of their parent, which gets the radius. `top` is the upper edge of its name. */
export type Arrangement = {
  readonly radius: number
  readonly centres: readonly Point[]
  readonly top: number
}

/** What is squeezed: discs, the name above them, the room to keep, and which disc stands at the bottom, if one does. */
export type Task = {
  readonly radii: readonly number[]
  readonly name: NameShape
  readonly gap: number
  readonly dominant: number | null
  readonly random: () => number
}

/** Discs around their centres, ready to be moved; `scale` takes the centres to another container. */
export function bodiesAt(
  radii: readonly number[],
  centres: Arrangement['centres'],
  scale: number,
): Bodies {
  const bodies = {
    x: new Float64Array(radii.length),
    y: new Float64Array(radii.length),
    r: Float64Array.of(...radii),
  }
  for (const [index, { x, y }] of centres.entries()) {
    bodies.x[index] = x * scale
    bodies.y[index] = y * scale
  }
  return bodies
}

export const centresOf = ({ x, y }: Bodies): Arrangement['centres'] =>
  Array.from(x, (one, index) => ({ x: one, y: y[index] ?? 0 }))

/** What a name keeps free: down to its lower edge all of the cap above it, so that it may be drawn smaller and higher. */
export const crownBox = ({ width, height }: NameShape, top: number): Box => ({
  width,
  bottom: top + height,
})
