import { useMemo } from 'react'
import type { Circle } from '@/domain/circles'
import { type Box, canJoin, type EdgePlace, HALF_LINE, placeEdges } from '@/domain/circles/edges'
import { type Spot, type Stage, spotOf, type View } from '@/domain/circles/view'
import type { Label, Labels } from '@/domain/labels'
import { widthOf } from '@/domain/labels/wrap'
import { pathTo, type TreeIndex } from '@/domain/taxonomy'
import {
  type ContestedEdge,
  edgeInWords,
  innerFirst,
  isDirected,
} from '@/domain/taxonomy/contested-edges'
import { ContestedDisc } from './ContestedDisc'
import styles from './edges.module.css'
import { markOn } from './parts'

/**
 * What documents state between two circles against one standing in the other: lines from contour to contour, above the
 * circles, each a link to the panel that tells where it is stated. They come and go with the names.
 */
export function ContestedEdges({
  edges,
  circles,
  labels,
  index,
  view,
  focus,
  stage,
  hrefOf,
}: {
  edges: readonly ContestedEdge[]
  circles: ReadonlyMap<string, Circle>
  labels: Labels
  index: TreeIndex
  /** The view that the names are drawn for, and the circle in focus there. */
  view: View
  focus: string
  stage: Stage
  hrefOf: (id: string) => string
}) {
  const drawn = useMemo(
    () => drawEdges(edges, circles, labels, index, view, focus, stage),
    [edges, circles, labels, index, view, focus, stage],
  )
  const nameOf = (id: string) => index.get(id)?.node.name ?? id
  return drawn.map(({ edge, inner, spot, place }) => (
    <a
      key={`${edge.from} ${edge.relation} ${edge.to}`}
      href={hrefOf(inner)}
      aria-label={`Contested: ${edgeInWords(edge, nameOf)}`}
      className={styles.edge}
      data-link={inner}
      data-fades=""
    >
      <g
        data-follows={inner}
        data-part="mark"
        data-angle={place.angle.toFixed(4)}
        transform={markOn(spot, place.angle)}
      >
        <EdgeDrawing place={place} hasHead={isDirected(edge)} />
      </g>
    </a>
  ))
}

const HEAD = 7

/** The line from where it leaves the inner contour, with its mark, its head or bar, and its words. */
function EdgeDrawing({
  place: { angle, length, label },
  hasHead,
}: {
  place: EdgePlace
  hasHead: boolean
}) {
  return (
    <>
      <g transform={`rotate(${((angle * 180) / Math.PI).toFixed(2)})`}>
        <path className={styles.target} d={`M0 0H${length.toFixed(1)}`} />
        <path className={styles.line} d={`M0 0H${(length - (hasHead ? 2 : 0)).toFixed(1)}`} />
        <path
          className={styles.line}
          d={
            hasHead
              ? `M${(length - HEAD).toFixed(1)} ${-HEAD * 0.7}L${(length - 0.5).toFixed(1)} 0L${(length - HEAD).toFixed(1)} ${HEAD * 0.7}`
              : `M${length.toFixed(1)} ${-HEAD * 0.7}V${HEAD * 0.7}`
          }
        />
        <g transform={`translate(${HALF_LINE} 0) rotate(${((-angle * 180) / Math.PI).toFixed(2)})`}>
          <ContestedDisc />
        </g>
      </g>
      {label === null ? null : (
        <text className={styles.words} fontSize={label.size}>
          {label.lines.map((line, position) => (
            <tspan
              key={line}
              x={label.x.toFixed(1)}
              y={(label.y + position * label.lineHeight).toFixed(1)}
            >
              {position === label.lines.length - 1 ? line : `${line} `}
            </tspan>
          ))}
        </text>
      )}
    </>
  )
}

type DrawnEdge = {
  readonly edge: ContestedEdge
  readonly inner: string
  readonly spot: Spot
  readonly place: EdgePlace
}

/** The edges that have room, where the outer one of their circles is in focus or within it. */
function drawEdges(
  edges: readonly ContestedEdge[],
  circles: ReadonlyMap<string, Circle>,
  labels: Labels,
  index: TreeIndex,
  view: View,
  focus: string,
  stage: Stage,
): DrawnEdge[] {
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
      boxes: [...labels].flatMap(([id, label]) => {
        const spot = spots.get(id)
        return spot === undefined ? [] : [boxOf(label, spot)]
      }),
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
