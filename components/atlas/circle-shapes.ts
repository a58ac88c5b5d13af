import { hueName } from '@/domain/palette'
import { type IndexedNode, isFilteredOut } from '@/domain/taxonomy'
import type { Look } from '@/domain/taxonomy/look'
import { linkInWords } from '@/domain/taxonomy/wording'
import styles from './diagram.module.css'
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

const classOf = (look: Look): string => `${styles.circle} ${styles[look]}`

const hueOf = ({ node }: IndexedNode): string | null =>
  node.hue === null ? null : hueName(node.hue)

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
      class: classOf(look),
      'data-hue': hueOf(found),
      'data-link': id,
      'data-depth': String(depth),
      'data-neutral': flag(found.node.hue === null),
      'data-recedes': flag(recedes),
      'data-faded': flag(isFilteredOut(found)),
      'data-found': flag(isFound(found)),
      'data-marked': flag(isMarked),
    },
    child: {
      key: id,
      tag: 'circle',
      attributes: {
        class: styles.contour ?? null,
        cx: x.toFixed(2),
        cy: y.toFixed(2),
        r: (r - inset).toFixed(2),
        'vector-effect': 'non-scaling-stroke',
        'data-circle': id,
        'data-inset': inset === 0 ? null : String(inset),
      },
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
  return {
    key,
    tag: 'path',
    attributes: {
      class: `${classOf(look)} ${styles.crowd} ${styles.contour}`,
      'data-hue': hueOf(found),
      'vector-effect': 'non-scaling-stroke',
      'data-crowd': circle.parent,
      'data-recedes': flag(recedes),
      'data-faded': flag(isFilteredOut(found)),
      'data-found': flag(isFound(found)),
    },
    discs: circles,
  }
}
