import type { Circle } from '@/domain/circles'
import { type Stage, spotOf, type View } from '@/domain/circles/view'
import type { Label, Labels } from '@/domain/labels'
import { SMALLEST } from '@/domain/labels/lines'
import { measureText } from '@/domain/labels/measure'

const SLACK = 0.5
/** Half the height of the letters of a line, and where their middle stands above the baseline, in ems. */
const HALF = 0.38
const MIDDLE = 0.36

type Box = { left: number; right: number; top: number; bottom: number }

/** The letters of a label, line by line, in px of the stage. */
function boxesOf({ lines, size, lineHeight, face, x, y }: Label, at: { x: number; y: number }) {
  return lines.map((line, index): Box => {
    const half = measureText(line.trimEnd(), size, face) / 2
    const middle = at.y + y + index * lineHeight - MIDDLE * size
    const [left, right] = [at.x + x - half, at.x + x + half]
    return { left, right, top: middle - HALF * size, bottom: middle + HALF * size }
  })
}

const reach = ({ left, right, top, bottom }: Box, at: { x: number; y: number }) =>
  Math.hypot(
    Math.max(Math.abs(left - at.x), Math.abs(right - at.x)),
    Math.max(Math.abs(top - at.y), Math.abs(bottom - at.y)),
  )

const distance = ({ left, right, top, bottom }: Box, at: { x: number; y: number }) =>
  Math.hypot(Math.max(left - at.x, at.x - right, 0), Math.max(top - at.y, at.y - bottom, 0))

const meet = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

/**
 * What is wrong with the names of a view: one that leaves its circle or the stage, is cut, too small, or lies on another
 * name or on a circle within its own.
 */
export function problemsOf(
  labels: Labels,
  circles: readonly Circle[],
  nameOf: (id: string) => string,
  view: View,
  stage: Stage,
): string[] {
  const spots = new Map(circles.map((circle) => [circle.id, spotOf(circle, view, stage)]))
  const drawn = [...labels].flatMap(([id, label]) => {
    const spot = spots.get(id)
    return spot === undefined ? [] : [{ id, label, spot, boxes: boxesOf(label, spot) }]
  })
  return drawn.flatMap(({ id, label, spot, boxes }, position) => {
    const problems: string[] = []
    if (label.lines.join('') !== nameOf(id)) problems.push(`${id} is cut`)
    if (!(label.size >= SMALLEST)) problems.push(`${id} is set in ${label.size} px`)
    for (const box of boxes) {
      if (!Object.values(box).every(Number.isFinite)) problems.push(`${id} has no place`)
      if (reach(box, spot) > spot.r + SLACK) problems.push(`${id} leaves its circle`)
      if (box.top < 0 || box.bottom > stage.height || box.left < 0 || box.right > stage.width)
        problems.push(`${id} leaves the stage`)
      for (const child of circles.filter(({ parent }) => parent === id)) {
        const at = spots.get(child.id)
        if (at !== undefined && distance(box, at) < at.r - SLACK)
          problems.push(`${id} lies on ${child.id}`)
      }
      for (const other of drawn.slice(position + 1))
        if (other.boxes.some((one) => meet(box, one))) problems.push(`${id} meets ${other.id}`)
    }
    return problems
  })
}
