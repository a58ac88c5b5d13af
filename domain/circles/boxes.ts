import type { Spot, Stage } from './view'

/** A box in px of the stage, by its middle. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Point = { readonly x: number; readonly y: number }

/** What two things that do not touch keep between them, in px. */
export const CLEARANCE = 3

export const step = ({ x, y }: Point, along: Point, by: number): Point => ({
  x: x + along.x * by,
  y: y + along.y * by,
})

/** A box as wide and high as a disc of this radius. */
export const boxAround = ({ x, y }: Point, r: number): Box => ({
  x,
  y,
  width: 2 * r,
  height: 2 * r,
})

/** Whether a box comes nearer than the clearance to what a circle covers. */
export function reaches(box: Box, { x, y, r }: Spot): boolean {
  const dx = Math.max(Math.abs(x - box.x) - box.width / 2, 0)
  const dy = Math.max(Math.abs(y - box.y) - box.height / 2, 0)
  return Math.hypot(dx, dy) < r + CLEARANCE
}

/** Whether all of a box lies in a circle, the clearance from its contour. */
export const isWithin = (box: Box, { x, y, r }: Spot): boolean =>
  Math.hypot(Math.abs(x - box.x) + box.width / 2, Math.abs(y - box.y) + box.height / 2) <
  r - CLEARANCE

/** Whether two boxes come nearer to each other than the clearance. */
export const meets = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 + CLEARANCE &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 + CLEARANCE

/** Whether all of a box is on the stage. */
export const isOnStageWhole = (box: Box, stage: Stage): boolean =>
  box.x - box.width / 2 > 0 &&
  box.y - box.height / 2 > 0 &&
  box.x + box.width / 2 < stage.width &&
  box.y + box.height / 2 < stage.height
