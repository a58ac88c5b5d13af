import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import type { Taxon } from '@/data/schema'
import { arrangeByConcept, placeModel, taxonPaths } from '@/domain/arrange/concept'
import { indexTree, leavesIn, pathTo } from '@/domain/taxonomy'
import { contestedReason, relationsOf, sidesToShow } from '@/domain/taxonomy/facts'
import { discCount, outputCounts } from '@/domain/taxonomy/legend'
import { findByName, stepFrom } from '@/domain/taxonomy/walk'
import { linkInWords, placeInWords } from '@/domain/taxonomy/wording'
import { aCitation, aModel, aStatement, aTaxon } from '../builders'

const taxa: Taxon[] = [
  aTaxon({ id: 'ai', name: 'AI' }),
  aTaxon({ id: 'gen', parent: 'ai', name: 'Generative AI', kind: 'field' }),
  aTaxon({
    id: 'llm',
    parent: 'gen',
    name: 'Large language models',
    kind: 'field',
    modality: 'text',
  }),
  aTaxon({ id: 'chat', parent: 'llm', name: 'Conversation', kind: 'group', modality: 'text' }),
  aTaxon({ id: 'image', parent: 'gen', name: 'Image', kind: 'branch', modality: 'image' }),
  aTaxon({ id: 'joined', parent: 'gen', name: 'Multimodal', kind: 'branch' }),
  aTaxon({ id: 'three-d', parent: 'gen', name: '3D', kind: 'branch', modality: '3d' }),
  aTaxon({ id: 'other', parent: 'ai', name: 'Other AI', kind: 'outside' }),
]
const paths = taxonPaths(taxa)
const placedAt = (...places: [place: string, document?: 'nurix' | 'krishang' | 'head-to-head'][]) =>
  aModel({
    statements: places.map(([place, document = 'nurix']) =>
      aStatement({ place, citation: aCitation({ document }) }),
    ),
  })

describe('where a model stands', () => {
  test('is the deepest place stated; a wider circle around it contradicts nothing', () => {
    expect(placeModel(placedAt(['gen'], ['chat'], ['llm']), paths)).toEqual({
      place: 'chat',
      others: [],
    })
  })

  test('is, of places as deep, the one under large language models, however few documents give it', () => {
    const deeper = [...taxa, aTaxon({ id: 'photo', parent: 'image', kind: 'group' })]
    const model = placedAt(['photo'], ['photo', 'krishang'], ['chat'])
    expect(placeModel(model, taxonPaths(deeper)).place).toBe('chat')
  })

  test('is, of places as deep, first of all one where a document files it under both sides', () => {
    const deeper = [...taxa, aTaxon({ id: 'photo', parent: 'joined', kind: 'group' })]
    const model = aModel({
      statements: [
        aStatement({ place: 'chat', side: 'llm' }),
        aStatement({ place: 'photo', side: 'both' }),
      ],
    })
    expect(placeModel(model, taxonPaths(deeper)).place).toBe('photo')
    expect(placeModel(model, taxonPaths(deeper)).others).toHaveLength(1)
    const shallow = aModel({
      statements: [
        aStatement({ place: 'chat', side: 'llm' }),
        aStatement({ place: 'joined', side: 'both' }),
      ],
    })
    expect(placeModel(shallow, paths).place).toBe('chat')
  })

  test('is then the one that more documents give, then the one stated first', () => {
    expect(placeModel(placedAt(['joined'], ['image'], ['image', 'krishang']), paths).place).toBe(
      'image',
    )
    expect(placeModel(placedAt(['joined'], ['image']), paths).place).toBe('joined')
  })

  test('leaves the places on another line to be told', () => {
    const { others } = placeModel(placedAt(['image'], ['joined', 'krishang'], ['gen']), paths)
    expect(others).toEqual([{ place: 'joined', citation: aCitation({ document: 'krishang' }) }])
  })
})

describe('the concept arrangement', () => {
  const tree = arrangeByConcept(taxa, [
    { ...placedAt(['image'], ['joined']), id: 'torn' },
    { ...placedAt(['chat']), id: 'calm' },
    {
      ...aModel({
        statements: [
          aStatement({ place: 'llm', side: 'llm', output: ['text'] }),
          aStatement({ place: 'gen', side: 'generative-ai', output: ['image'] }),
        ],
      }),
      id: 'two-sided',
    },
  ])
  const index = indexTree(tree)
  const node = (id: string) => index.get(id)?.node

  test('marks a model contested by another place and by another side, and no other', () => {
    expect([node('torn'), node('two-sided'), node('calm')].map((one) => one?.contested)).toEqual([
      true,
      true,
      false,
    ])
  })

  test('keeps branches without a model', () => {
    expect(index.get('three-d')).toMatchObject({ leaves: 0, level: 3, deepest: 3 })
  })

  test('draws a model in its first stated output and keeps the others', () => {
    expect(node('two-sided')).toMatchObject({ hue: 'text', otherOutputs: ['image'] })
    expect(node('calm')).toMatchObject({ hue: 'unstated', otherOutputs: [] })
  })

  test('puts what lies outside after the rest, the larger branches first', () => {
    expect(tree.children.map(({ id }) => id)).toEqual(['gen', 'other'])
    expect(node('gen')?.children[0]?.id).toBe('llm')
  })

  test('counts a model for each output it states, and zero as zero', () => {
    const counts = new Map(outputCounts(tree).map(({ modality, models }) => [modality, models]))
    expect(counts.get('text')).toBe(1)
    expect(counts.get('image')).toBe(1)
    expect(counts.get('video')).toBe(0)
    expect(counts.get('unstated')).toBe(2)
    expect(discCount(indexTree(tree), 'contested')).toBe(2)
  })

  test('knows the way to a node and its place in words', () => {
    expect(pathTo(index, 'chat').map(({ id }) => id)).toEqual(['ai', 'gen', 'llm', 'chat'])
    expect(pathTo(index, 'nowhere')).toEqual([])
    const image = index.get('image')
    expect(image && placeInWords(image)).toBe('Image, level 3 of 4, 1 model')
    const torn = index.get('torn')
    expect(torn && linkInWords(torn)).toBe('A model, contested')
  })

  test('is walked in, out and along, and found by name', () => {
    expect(stepFrom(index, 'gen', 'in')?.id).toBe('llm')
    expect(stepFrom(index, 'llm', 'out')?.id).toBe('gen')
    expect(stepFrom(index, 'gen', 'next')?.id).toBe('other')
    expect(stepFrom(index, 'other', 'previous')?.id).toBe('gen')
    expect(stepFrom(index, 'chat', 'root')?.id).toBe('ai')
    expect(stepFrom(index, 'llm', 'last')?.id).toBe('three-d')
    expect(stepFrom(index, 'ai', 'last')?.id).toBe('other')
    expect(stepFrom(index, 'ai', 'out')).toBeNull()
    expect(findByName(index, 'ai', 'im')?.id).toBe('image')
    expect(findByName(index, 'image', 'zzz')).toBeNull()
  })

  test('refuses rows that are no tree', () => {
    expect(() => arrangeByConcept([], [])).toThrow('no root')
    expect(() => taxonPaths([aTaxon({ parent: 'nowhere' })])).toThrow()
  })
})

describe('the taxonomy of the documents', () => {
  const { taxonomy, models, statements } = loadDataset()
  const tree = arrangeByConcept(taxonomy, models)
  const index = indexTree(tree)

  test('holds every model once', () => {
    expect(
      leavesIn(tree)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(models.map(({ id }) => id).sort())
  })

  test.each([
    ['chatgpt', 'llm-conversation', true],
    ['dall-e-2', 'image', false],
    ['bard', 'text-and-code', false],
    ['gemini', 'llm', true],
    ['gpt-4o', 'multimodal', true],
  ])('%s stands in %s', (id, parent, contested) => {
    expect(index.get(id)).toMatchObject({ parent: { id: parent }, node: { contested } })
  })

  test.each(['3d', 'synthetic-data', 'non-generative-ai'])('%s is there without a model', (id) => {
    expect(index.get(id)?.leaves).toBe(0)
  })

  test('says why each contested model is, and nothing of the others', () => {
    const taxa = taxonPaths(taxonomy)
    for (const model of models) {
      const reason = contestedReason(model, taxa, (id) => id)
      expect(reason !== null, model.id).toBe(index.get(model.id)?.node.contested)
      if (reason !== null) expect(reason).toMatch(/\.$/)
    }
  })

  test('lists the relations of a circle, those against the tree first', () => {
    const relations = relationsOf('llm', statements)
    expect(relations[0]?.relation).toMatch(/evolves-into|incomparable-to|converges-with/)
    expect(relations.every(({ subject, object }) => [subject, object].includes('llm'))).toBe(true)
  })

  test('shows a column for neither only where it is used', () => {
    expect(sidesToShow(aModel())).toEqual(['llm', 'both', 'generative-ai'])
    expect(sidesToShow(aModel({ statements: [aStatement({ side: 'neither' })] }))).toContain(
      'neither',
    )
  })
})
