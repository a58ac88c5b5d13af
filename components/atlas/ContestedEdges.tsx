import { useMemo } from 'react'
import { HALF_MARK } from '@/domain/circles/edge-words'
import type { EdgePlace } from '@/domain/circles/ways-out'
import { edgeInWords, isDirected } from '@/domain/taxonomy/contested-edges'
import { ContestedDisc } from './ContestedDisc'
import { drawEdges, type Scenery } from './drawn-edges'
import styles from './edges.module.css'
import { markOn } from './parts'
import { TextLines } from './TextLines'

/**
 * What documents state between two circles against one standing in the other: lines from contour to contour, above the
 * circles, each a link to the panel that tells where it is stated. They come and go with the names.
 */
export function ContestedEdges({
  edges,
  circles,
  singles,
  labels,
  index,
  view,
  focus,
  stage,
  hrefOf,
}: Scenery & { hrefOf: (id: string) => string }) {
  const drawn = useMemo(
    () => drawEdges({ edges, circles, singles, labels, index, view, focus, stage }),
    [edges, circles, singles, labels, index, view, focus, stage],
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
  place: { angle, length, crosses, label },
  hasHead,
}: {
  place: EdgePlace
  hasHead: boolean
}) {
  const line = lineOf(length, hasHead)
  return (
    <>
      <g transform={`rotate(${((angle * 180) / Math.PI).toFixed(2)})`}>
        <path className={styles.target} d={`M0 0H${length.toFixed(1)}`} />
        {crosses ? <path className={styles.ground} d={line} /> : null}
        <path className={styles.line} d={line} />
        <g transform={`translate(${HALF_MARK} 0) rotate(${((-angle * 180) / Math.PI).toFixed(2)})`}>
          <ContestedDisc />
        </g>
      </g>
      {label === null ? null : (
        <text className={styles.words} fontSize={label.size}>
          <TextLines {...label} face="sans" />
        </text>
      )}
    </>
  )
}

/** A line to the right with an arrow's head or a bar at its end. */
function lineOf(length: number, hasHead: boolean): string {
  const [end, back, half] = [length - 0.5, length - HEAD, HEAD * 0.7].map((at) => at.toFixed(1))
  return hasHead
    ? `M0 0H${end}M${back} -${half}L${end} 0L${back} ${half}`
    : `M0 0H${end}M${end} -${half}V${half}`
}
