import type { Point } from './boxes'

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
