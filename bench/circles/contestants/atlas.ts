import { createElement, useMemo, useRef } from 'react'
import '@/app/globals.css'
import { DiagramStage } from '@/components/atlas/DiagramStage'
import type { Rest } from '@/components/atlas/layout'
import { type Picture, pictureFrom } from '@/components/atlas/pictures'
import { DOCUMENT_IDS, MODALITIES } from '@/data/schema/values'
import type { Circle } from '@/domain/circles'
import { viewOf } from '@/domain/circles/view'
import { paletteCss } from '@/domain/palette'
import type { TreeNode } from '@/domain/taxonomy'
import type { BenchNode } from '../tree'
import { offerReact } from './react-contestant'

/** The benchmark's tree as one of ours: a branch for what holds others, a model for a leaf. */
function treeFrom(root: BenchNode): TreeNode {
  let leaves = 0
  const convert = ({ id, name, children, value = 0 }: BenchNode): TreeNode => ({
    id,
    name,
    kind: id === root.id ? 'root' : children === undefined ? 'model' : 'branch',
    hue: children === undefined ? (MODALITIES[leaves++ % MODALITIES.length] ?? null) : null,
    otherOutputs: [],
    documents: DOCUMENT_IDS.slice(0, value),
    contested: false,
    children: (children ?? []).map(convert),
  })
  return convert(root)
}

type Drawn = {
  readonly picture: Picture
  readonly circles: readonly Circle[]
  readonly rests: Map<string, Rest>
}

const drawn = new WeakMap<BenchNode, Drawn>()

/** Lays the tree out once, within the time that is measured. */
function drawnFrom(root: BenchNode): Drawn {
  const known = drawn.get(root)
  if (known !== undefined) return known
  const picture = pictureFrom('benchmark', { tree: treeFrom(root), filings: [] })
  const made = { picture, circles: picture.circles(false), rests: new Map() }
  drawn.set(root, made)
  return made
}

/** A circle in focus, the same object for as long as it is. */
function restAt({ circles, rests }: Drawn, focus: string): Rest {
  const circle = circles.find(({ id }) => id === focus) ?? circles[0]
  const rest = rests.get(focus) ?? { focus, view: viewOf(circle as Circle) }
  rests.set(focus, rest)
  return rest
}

/** What the page says beyond the circles. */
const DATA = { models: [], names: {}, compactCircles: [] }

const palette = document.createElement('style')
palette.textContent = paletteCss()
document.head.append(palette)

const NO_EDGES: readonly never[] = []
const nowhere = () => {}

/** The diagram as the Atlas draws it: links, names, marks, gestures, keyboard and tooltip, in the size it is given. */
offerReact(({ tree, size, zoomedId }) => {
  const made = drawnFrom(tree)
  const svg = useRef<SVGSVGElement>(null)
  const stage = useMemo(() => ({ width: size, height: size }), [size])
  return createElement(DiagramStage, {
    svg,
    data: DATA,
    picture: made.picture,
    circles: made.circles,
    index: made.picture.index,
    rest: restAt(made, zoomedId ?? tree.id),
    stage,
    isMeasured: true,
    markedAt: null,
    edges: NO_EDGES,
    hrefOf: (id: string) => `?focus=${id}`,
    onFocus: nowhere,
    onOut: nowhere,
    onMove: nowhere,
  })
})
