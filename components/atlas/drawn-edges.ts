import type { Circle } from '@/domain/circles'
import { type Box, boxAround } from '@/domain/circles/boxes'
import { canJoin, placeEdges } from '@/domain/circles/edges'
import { markScale, RIM_MARK_RADIUS } from '@/domain/circles/marks'
import { type Spot, type Stage, spotOf, type View } from '@/domain/circles/view'
import type { EdgePlace } from '@/domain/circles/ways-out'
import type { Label, Labels } from '@/domain/labels'
import { widthOf } from '@/domain/labels/lines'
import { pathTo, type TreeIndex } from '@/domain/taxonomy'
import { type ContestedEdge, innerFirst } from '@/domain/taxonomy/contested-edges'
import { rimAngles } from './rim-angles'
import type { SceneCircle } from './scene'

/** A contested edge and where it is drawn: from the contour of its inner circle, which stands at the spot. */
type DrawnEdge = {
  readonly edge: ContestedEdge
  readonly inner: string
  readonly spot: Spot
  readonly place: EdgePlace
}

/** What edges are drawn in. */
export type Scenery = {
  readonly edges: readonly ContestedEdge[]
  readonly circles: ReadonlyMap<string, Circle>
  /** What is drawn by itself, and so may bear a mark. */
  readonly singles: readonly SceneCircle[]
  readonly labels: Labels
  readonly index: TreeIndex
  /** The view that the names are drawn for, and the circle in focus there. */
  readonly view: View
  readonly focus: string
  readonly stage: Stage
}

/** The edges that have room, where the outer one of their circles is in focus or within it. */
export function drawEdges(scenery: Scenery): DrawnEdge[] {
  const { edges, circles, index, view, focus, stage } = scenery
  if (edges.length === 0) return []
  const spots = new Map([...circles].map(([id, circle]) => [id, spotOf(circle, view, stage)]))
  const joined = edges.flatMap((edge) => {
    const [inner, outer] = innerFirst(edge, index)
    const [innerSpot, outerSpot] = [spots.get(inner), spots.get(outer)]
    if (innerSpot === undefined || outerSpot === undefined) return []
    const circles = { inner: innerSpot, outer: outerSpot }
    const isWithinFocus = pathTo(index, outer).some(({ id }) => id === focus)
    return isWithinFocus && canJoin(circles, stage)
      ? [{ edge, inner, outer, circles: { ...circles, words: edge.words } }]
      : []
  })
  const [first] = joined
  if (first === undefined) return []
  const around = pathTo(index, first.inner).map(({ id }) => id)
  const enclosing = index.get(first.outer)?.parent?.id
  const places = placeEdges(
    joined.map(({ circles }) => circles),
    {
      discs: [...spots].filter(([id]) => !around.includes(id)).map(([, spot]) => spot),
      boxes: [...nameBoxes(scenery, spots), ...markBoxes(scenery, spots)],
      within: (enclosing === undefined ? undefined : spots.get(enclosing)) ?? null,
      stage,
    },
  )
  return joined.flatMap(({ edge, inner, circles }, position) => {
    const place = places[position]
    return place === null || place === undefined
      ? []
      : [{ edge, inner, spot: circles.inner, place }]
  })
}

type Spots = ReadonlyMap<string, Spot>

const nameBoxes = ({ labels }: Scenery, spots: Spots): Box[] =>
  [...labels].flatMap(([id, label]) => {
    const spot = spots.get(id)
    return spot === undefined ? [] : [boxOf(label, spot)]
  })

/** Half the room of a mark with its ring, in its radii. */
const RINGED = 1.2

const markBoxes = ({ singles, circles, labels, view, stage }: Scenery, spots: Spots): Box[] =>
  [...rimAngles(singles, [...circles.values()], labels, view, stage)].flatMap(([id, angle]) => {
    const spot = spots.get(id)
    if (spot === undefined) return []
    const { x, y, r } = spot
    const centre = { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) }
    return [boxAround(centre, RIM_MARK_RADIUS * RINGED * markScale(r))]
  })

const MARK_ROOM = 18

/** The room that a name takes on the stage, with the contested mark after it. */
function boxOf({ lines, size, lineHeight, face, x, y, mark }: Label, spot: Spot): Box {
  const height = lines.length * lineHeight
  return {
    x: spot.x + (mark === null ? x : 0),
    y: spot.y + y - size * 0.36 + ((lines.length - 1) / 2) * lineHeight,
    width: widthOf(lines, size, face) + (mark === null ? 0 : MARK_ROOM),
    height,
  }
}
