import { hueName, modalityVariable } from '@/domain/palette'
import { type IndexedNode, isFilteredOut } from '@/domain/taxonomy'
import { type Look, lookOf } from '@/domain/taxonomy/look'
import { linkInWords } from '@/domain/taxonomy/wording'
import styles from './diagram.module.css'
import type { Leaving } from './layout'
import { type Crowd, isFound, type SceneCircle } from './scene'
import type { Shape } from './shape'

/** What a circle's link says beside its circle. */
export type LinkState = {
  readonly href: string
  /** How far its contour lies within it, in layout units. */
  readonly inset: number
  readonly isMarked: boolean
  /** Whether the Tab key stops at it. */
  readonly isStop: boolean
}

const flag = (isSet: boolean): string | null => (isSet ? 'true' : null)

/** The looks that mix a hue of their own, or line with it: what is solid has it as it is, others none. */
const HUED: ReadonlySet<Look> = new Set(['parent', 'empty', 'opened'])

/** How a contour is painted. What is most numerous says its hue itself: a variable of its own costs a circle far more. */
function paintOf({ node: { hue } }: IndexedNode, look: Look, depth: number) {
  const solid = look === 'solid' && hue !== null ? `var(${modalityVariable(hue)})` : null
  return {
    class: `${styles.contour} ${styles[look]}`,
    fill: solid,
    stroke: solid,
    'data-hue': hue !== null && HUED.has(look) ? hueName(hue) : null,
    'data-depth': look === 'parent' ? String(depth) : null,
  }
}

/**
 * One circle of the diagram, in layout units: a link that brings it into focus, named in full whether or not its name is
 * drawn.
 */
export function linkShape(
  { circle: { id, depth, x, y, r }, found, look, recedes }: SceneCircle,
  { href, inset, isMarked, isStop }: LinkState,
): Shape {
  return {
    key: id,
    tag: 'a',
    attributes: {
      href,
      'aria-label': linkInWords(found),
      tabindex: isStop ? null : '-1',
      class: styles.circle ?? null,
      'data-link': id,
      'data-recedes': flag(recedes),
      'data-faded': flag(isFilteredOut(found)),
      'data-found': flag(isFound(found)),
      'data-marked': flag(isMarked),
    },
    content: [
      {
        tag: 'circle',
        attributes: {
          ...paintOf(found, look, depth),
          cx: x.toFixed(2),
          cy: y.toFixed(2),
          r: (r - inset).toFixed(2),
          'vector-effect': 'non-scaling-stroke',
          'data-circle': id,
          'data-inset': inset === 0 ? null : String(inset),
        },
      },
    ],
  }
}

/** A circle that a new order does not have, in px. */
export function leavingShape({ circle: { id, depth }, found, spot }: Leaving): Shape {
  const paint = paintOf(found, lookOf(found, false), depth)
  return {
    key: id,
    tag: 'circle',
    attributes: {
      ...paint,
      class: `${paint.class} ${styles.leaving}`,
      cx: spot.x.toFixed(2),
      cy: spot.y.toFixed(2),
      r: spot.r.toFixed(2),
    },
  }
}

/**
 * Leaves too small to be pressed one by one, drawn as one path; who points at one of them is told about it all the same,
 * and the outline lists them all.
 */
export function crowdShape({
  key,
  first: { circle, found, look, recedes },
  circles,
}: Crowd): Shape {
  const paint = paintOf(found, look, circle.depth)
  return {
    key,
    tag: 'path',
    attributes: {
      ...paint,
      class: `${styles.circle} ${paint.class} ${styles.crowd}`,
      'vector-effect': 'non-scaling-stroke',
      'data-crowd': circle.parent,
      'data-recedes': flag(recedes),
      'data-faded': flag(isFilteredOut(found)),
      'data-found': flag(isFound(found)),
    },
    discs: circles,
  }
}
