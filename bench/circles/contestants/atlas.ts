import '@/app/globals.css'
import { createElement } from 'react'
import { AtlasStage } from '@/components/atlas/AtlasStage'
import type { AtlasData } from '@/components/atlas/atlas-data'
import { pictureOf } from '@/components/atlas/pictures'
import type { Citation, Model, Taxon } from '@/data/schema'
import { packCircles } from '@/domain/circles'
import { paletteCss } from '@/domain/palette'
import { arrangeByConcept } from '@/domain/taxonomy'
import type { BenchNode } from '../tree'
import { offerReact } from './react-contestant'

const DOCUMENTS = ['nurix', 'krishang', 'head-to-head'] as const
const OUTPUTS = ['text', 'code', 'image', 'video', 'audio', 'music'] as const

const cite = (document: Citation['document']): Citation => ({
  document,
  section: null,
  anchor: 'here',
})

/** The benchmark's tree as rows of our own: a taxon for what holds others, a model for a leaf. */
function rowsOf(tree: BenchNode): { taxonomy: Taxon[]; models: Model[] } {
  const taxonomy: Taxon[] = []
  const models: Model[] = []
  const visit = ({ id, name, children, value }: BenchNode, parent: string | null) => {
    if (children !== undefined) {
      const kind = parent === null ? 'root' : 'branch'
      const citations = [cite('nurix')]
      taxonomy.push({ id, name, parent, kind, modality: null, summary: name, citations })
      for (const child of children) visit(child, id)
    } else if (parent !== null) {
      const statements = DOCUMENTS.slice(0, value).map((document) => ({
        side: 'llm' as const,
        as: name,
        place: parent,
        vendor: null,
        input: [],
        output: [OUTPUTS[models.length % OUTPUTS.length] ?? 'text'],
        technologies: [],
        strengths: [],
        citation: cite(document),
      }))
      models.push({ id, name, aliases: [], family: null, versions: [], statements, notes: [] })
    }
  }
  visit(tree, null)
  return { taxonomy, models }
}

const atlases = new WeakMap<BenchNode, AtlasData>()

/** Lays the tree out once, within the time that is measured. */
function atlasOf(tree: BenchNode): AtlasData {
  const known = atlases.get(tree)
  if (known !== undefined) return known
  const { taxonomy, models } = rowsOf(tree)
  const circles = packCircles(arrangeByConcept(taxonomy, models))
  const data: AtlasData = {
    circles,
    compactCircles: circles,
    taxonomy,
    models,
    useCases: [],
    technologies: [],
    organisations: [],
    relations: [],
    names: {},
  }
  atlases.set(tree, data)
  return data
}

const palette = document.createElement('style')
palette.textContent = paletteCss()
document.head.append(palette)

/** Our own diagram, as the page draws it: with links, names, marks, legend and keyboard. */
offerReact(({ tree, zoomedId }) => {
  const data = atlasOf(tree)
  const picture = pictureOf(data, { arrangement: 'concept', leaves: 'models' })
  return createElement(AtlasStage, {
    data,
    picture,
    index: picture.index,
    focus: zoomedId ?? tree.id,
    markedAt: null,
    outputs: [],
    hrefOf: (id: string) => `?focus=${id}`,
    onFocus: () => {},
    onOutput: () => {},
  })
})
