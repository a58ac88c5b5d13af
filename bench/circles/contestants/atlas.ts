import { createElement } from 'react'
import '@/app/globals.css'
import { AtlasStage } from '@/components/atlas/AtlasStage'
import type { AtlasData } from '@/components/atlas/atlas-data'
import { type Picture, pictureFrom } from '@/components/atlas/pictures'
import { DOCUMENT_IDS, MODALITIES } from '@/data/schema/values'
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

const pictures = new WeakMap<BenchNode, Picture>()

/** Lays the tree out once, within the time that is measured. */
function pictureOf(root: BenchNode): Picture {
  const known = pictures.get(root)
  if (known !== undefined) return known
  const picture = pictureFrom('benchmark', { tree: treeFrom(root), filings: [] })
  pictures.set(root, picture)
  return picture
}

/** What the page says beyond the circles. */
const DATA: AtlasData = {
  circles: [],
  compactCircles: [],
  taxonomy: [],
  models: [],
  useCases: [],
  technologies: [],
  technologyNames: [],
  organisations: [],
  relations: [],
  names: {},
  disputes: {},
}

const palette = document.createElement('style')
palette.textContent = paletteCss()
document.head.append(palette)

/** Our own diagram, as the page draws it: with links, names, marks, legend and keyboard. */
offerReact(({ tree, zoomedId }) => {
  const picture = pictureOf(tree)
  return createElement(AtlasStage, {
    data: DATA,
    picture,
    index: picture.index,
    focus: zoomedId ?? tree.id,
    markedAt: null,
    edges: [],
    edgeSwitch: null,
    drawn: {
      order: { arrangement: 'concept', leaves: 'models' },
      filter: null,
      isHiding: false,
    },
    outputs: [],
    hrefOf: (id: string) => `?focus=${id}`,
    onFocus: () => {},
    onOutput: () => {},
  })
})
