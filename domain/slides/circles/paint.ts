import type { Modality } from '@/data/schema'
import { isLeaf, type TreeNode } from '../../taxonomy'
import type { Look } from '../../taxonomy/look'
import type { Paint, Tone } from '../content'

/** What a circle is drawn with: fill (null is see-through), contour and its dashes in px, and the ink of its name. */
export type CirclePaint = {
  readonly fill: Paint | null
  readonly stroke: Paint
  readonly weight: number
  readonly dash: readonly number[]
  readonly name: Paint
}

const INK: Paint = { tone: 'ink' }
const INK_2: Paint = { tone: 'ink2' }
const INK_3: Paint = { tone: 'ink3' }
const PAPER: Paint = { tone: 'paper' }

/** The hue of a circle: its modality, or the neutral of those that stand for none. */
const hueOf = ({ hue }: Pick<TreeNode, 'hue'>): Tone => (hue === null ? 'rule2' : toneOf(hue))

const toneOf = (hue: Modality | 'unstated'): Tone => hue

/** How a circle is drawn by its look and depth: the same depth by lightness as in the diagram of the Atlas. */
export function circlePaint(
  node: Pick<TreeNode, 'hue' | 'kind'>,
  look: Look,
  depth: number,
): CirclePaint {
  const hue = hueOf(node)
  switch (look) {
    case 'solid':
    case 'opened':
      return {
        fill: { tone: hue },
        stroke: { tone: hue },
        weight: 1,
        dash: [],
        name: { tone: 'on-mark' },
      }
    case 'plain':
      return { fill: INK_3, stroke: INK_3, weight: 1, dash: [], name: PAPER }
    case 'hollow':
      return { fill: PAPER, stroke: { tone: 'unstated' }, weight: 1.4, dash: [], name: INK }
    case 'ghosted':
      return { fill: null, stroke: INK_3, weight: 1.2, dash: [1.4, 2.6], name: INK_2 }
    case 'empty':
      return { fill: PAPER, stroke: { tone: hue }, weight: 1.25, dash: [3.5, 3], name: INK_2 }
    case 'parent':
      return {
        fill: parentFill(node, depth),
        stroke: { tone: hue },
        weight: node.hue === null ? 1 : 1.25,
        dash: [],
        name: INK,
      }
  }
}

/** Each level mixes more of its hue, or of ink, into the circle of generative AI. */
function parentFill({ hue, kind }: Pick<TreeNode, 'hue' | 'kind'>, depth: number): Paint {
  if (isLeaf({ kind }) || depth === 0) return { tone: 'circle-0' }
  const mix = (tone: Tone, light: number, dark = light): Paint => ({
    tone,
    into: 'circle-1',
    percent: [light, dark],
  })
  if (hue === null) {
    if (depth === 1) return { tone: 'circle-1' }
    return mix('ink', depth === 2 ? 6 : 10)
  }
  if (depth <= 2) return mix(toneOf(hue), 13, 16)
  return depth === 3 ? mix(toneOf(hue), 20, 24) : mix(toneOf(hue), 32, 36)
}
