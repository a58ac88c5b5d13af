import type { Circle } from '../circles'
import { pathBetween } from './path'

/** What the stage shows: the layout point in its middle and how many layout units its shorter side spans. */
export type View = { readonly x: number; readonly y: number; readonly width: number }

/** The stage in px. */
export type Stage = { readonly width: number; readonly height: number }

/** A circle as it stands on the stage, in px. */
export type Spot = { readonly x: number; readonly y: number; readonly r: number }

/** The stage of the HTML before its real size is known; its drawing scales with the page until then. */
export const STANDARD_STAGE: Stage = { width: 800, height: 800 }

/** On a shorter side below this, in px, only branches are worth a name, and the packing with more room for those is drawn. */
const COMPACT_BELOW = 560

export const isCompact = ({ width, height }: Stage): boolean =>
  Math.min(width, height) < COMPACT_BELOW

/** How much of the shorter side the circle in focus takes: the root, a branch, a model with its neighbours around it. */
const SHARE = { root: 0.975, branch: 0.86, leaf: 0.44 } as const

const SHORTEST_MS = 400
const LONGEST_MS = 900
/** Milliseconds for a unit of the path's length. */
const PACE = 360

/** The view that shows a circle whole. */
export function viewOf({ x, y, r, parent, name }: Circle): View {
  const share = parent === null ? SHARE.root : name === null ? SHARE.leaf : SHARE.branch
  return { x, y, width: (2 * r) / share }
}

/** Px for a layout unit. */
export const scaleOf = ({ width }: View, stage: Stage): number =>
  Math.min(stage.width, stage.height) / width

/** Where a circle stands on the stage. */
export function spotOf({ x, y, r }: Pick<Circle, 'x' | 'y' | 'r'>, view: View, stage: Stage): Spot {
  const scale = scaleOf(view, stage)
  return {
    x: stage.width / 2 + (x - view.x) * scale,
    y: stage.height / 2 + (y - view.y) * scale,
    r: r * scale,
  }
}

/** The place in the layout, in its units, of what stands so on the stage: `spotOf` the other way round. */
export function placeOf({ x, y, r }: Spot, view: View, stage: Stage): Spot {
  const scale = scaleOf(view, stage)
  return {
    x: view.x + (x - stage.width / 2) / scale,
    y: view.y + (y - stage.height / 2) / scale,
    r: r / scale,
  }
}

/** Whether any of a circle is on the stage. */
export const isOnStage = ({ x, y, r }: Spot, { width, height }: Stage): boolean =>
  x + r > 0 && y + r > 0 && x - r < width && y - r < height

export type Flight = { readonly duration: number; readonly at: (progress: number) => View }

/**
 * A flight from one view to another, 400 to 900 ms by the length of its path; `at` takes the progress from 0 to 1.
 */
export function fly(from: View, to: View): Flight {
  const { length, at } = pathBetween(from, to)
  return { duration: Math.min(LONGEST_MS, Math.max(SHORTEST_MS, length * PACE)), at }
}

/** The same view after the stage was dragged by so many px. */
export function panBy(view: View, stage: Stage, dx: number, dy: number): View {
  const scale = scaleOf(view, stage)
  return { ...view, x: view.x - dx / scale, y: view.y - dy / scale }
}

/** The view enlarged by a factor around a point of the stage, within limits given as widths. */
export function zoomBy(
  view: View,
  stage: Stage,
  factor: number,
  point: { readonly x: number; readonly y: number },
  limits: { readonly narrowest: number; readonly widest: number },
): View {
  const width = Math.min(limits.widest, Math.max(limits.narrowest, view.width / factor))
  const before = scaleOf(view, stage)
  const after = scaleOf({ ...view, width }, stage)
  const fromCentre = { x: point.x - stage.width / 2, y: point.y - stage.height / 2 }
  return {
    x: view.x + fromCentre.x * (1 / before - 1 / after),
    y: view.y + fromCentre.y * (1 / before - 1 / after),
    width,
  }
}
