import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { DOCUMENT_IDS, MODALITIES } from '@/data/schema'
import { type ArrangeSources, arrange } from '@/domain/arrange'
import { citationsOfGroup } from '@/domain/arrange/evidence'
import { ARRANGEMENTS, arrangementsOf, LEAVES } from '@/domain/arrange/options'
import { indexTree, leavesIn, type TreeNode } from '@/domain/taxonomy'
import { leavesInWords } from '@/domain/taxonomy/wording'
import { aCitation, aModel, aStatement, aTaxon, aUseCase } from '../builders'

const taxonomy = [
  aTaxon({ id: 'ai', name: 'AI' }),
  aTaxon({ id: 'generative-ai', parent: 'ai', name: 'Generative AI', kind: 'field' }),
  aTaxon({ id: 'llm', parent: 'generative-ai', name: 'LLMs', kind: 'field', modality: 'text' }),
]
const names = { openai: 'OpenAI', google: 'Google', nlp: 'NLP' }
const sources = (change: Partial<ArrangeSources> = {}): ArrangeSources => ({
  taxonomy,
  models: [],
  useCases: [],
  technologies: [],
  names,
  ...change,
})
const by = (
  arrangement: (typeof ARRANGEMENTS)[number],
  models: ArrangeSources['models'],
): readonly TreeNode[] =>
  arrange(sources({ models }), { arrangement, leaves: 'models' }).tree.children
const stated = (change: Parameters<typeof aStatement>[0]) => aStatement({ place: 'llm', ...change })
const saidBy = (document: 'nurix' | 'krishang' | 'head-to-head') => ({
  citation: aCitation({ document }),
})

describe('models', () => {
  test('stand under their first output in the order of the legend, what states none last', () => {
    const groups = by('modality', [
      aModel({ id: 'silent', statements: [stated({})] }),
      aModel({ id: 'other', statements: [stated({})] }),
      aModel({ id: 'painter', statements: [stated({ output: ['image'] })] }),
      aModel({
        id: 'writer',
        statements: [stated({ output: ['image'] }), stated({ output: ['text'] })],
      }),
    ])
    expect(groups.map(({ id, name, hue }) => [id, name, hue])).toEqual([
      ['modality:image', 'Image', 'image'],
      ['modality:text', 'Text', 'text'],
      ['modality:unstated', 'Output not stated', 'unstated'],
    ])
    expect(groups[1]?.children.map(({ id }) => id)).toEqual(['writer'])
  })

  test('stand under the vendor that most documents state', () => {
    const groups = by('vendor', [
      aModel({
        statements: [
          stated({ vendor: 'google', ...saidBy('nurix') }),
          stated({ vendor: 'openai', ...saidBy('krishang') }),
          stated({ vendor: 'openai', ...saidBy('head-to-head') }),
        ],
      }),
      aModel({ id: 'orphan', statements: [stated({})] }),
    ])
    expect(groups.map(({ id, name }) => [id, name])).toEqual([
      ['vendor:openai', 'OpenAI'],
      ['vendor:unstated', 'Vendor not stated'],
    ])
  })

  test('stand under the technology that most models share', () => {
    const groups = by('technology', [
      aModel({ id: 'one', statements: [stated({ technologies: ['diffusion', 'nlp'] })] }),
      aModel({ id: 'two', statements: [stated({ technologies: ['nlp'] })] }),
    ])
    expect(groups.map(({ id, children }) => [id, children.length])).toEqual([['technology:nlp', 2]])
  })

  test('stand with all documents that name them', () => {
    const groups = by('document', [
      aModel({ id: 'a', statements: [stated(saidBy('nurix'))] }),
      aModel({ id: 'b', statements: [stated(saidBy('krishang')), stated(saidBy('nurix'))] }),
      aModel({ id: 'c', statements: DOCUMENT_IDS.map((id) => stated(saidBy(id))) }),
    ])
    expect(Object.fromEntries(groups.map(({ id, name }) => [id, name]))).toEqual({
      'document:nurix': 'nurix alone',
      'document:nurix:krishang': 'nurix and krishang',
      'document:all': 'All three documents',
    })
  })
})

describe('use cases', () => {
  const filed = (id: string, ...sides: ('llm' | 'generative-ai' | 'both' | 'neither')[]) =>
    aUseCase({
      id,
      statements: sides.map((side) => ({ side, as: id, citation: aCitation() })),
      verdicts:
        sides.length === 0 ? [{ llm: 'yes', generativeAi: 'no', citation: aCitation() }] : [],
    })
  const { tree } = arrange(
    sources({
      useCases: [
        filed('chat', 'llm'),
        filed('art', 'generative-ai'),
        filed('mixed', 'generative-ai', 'llm'),
        filed('joint', 'both'),
        filed('ranking', 'neither'),
        filed('judged'),
      ],
    }),
    { arrangement: 'concept', leaves: 'use-cases' },
  )
  const index = indexTree(tree)
  const groupOf = (id: string) => index.get(`use-case:${id}`)?.parent?.id

  test('stand under the side they are filed under, of several under large language models', () => {
    expect(['chat', 'mixed', 'joint', 'art', 'ranking', 'judged'].map(groupOf)).toEqual([
      'llm',
      'llm',
      'side:both',
      'side:generative-ai',
      'side:neither',
      'side:unstated',
    ])
    expect(index.get('use-case:mixed')?.node.contested).toBe(true)
    expect(index.get('use-case:chat')?.node.contested).toBe(false)
  })

  test('what is filed under neither side stands outside generative AI', () => {
    expect(index.get('side:neither')?.parent?.id).toBe('ai')
    expect(index.get('llm')?.parent?.id).toBe('generative-ai')
  })

  test('are counted as what they are', () => {
    expect(leavesInWords({ leaves: 1, leafKind: 'use-case' })).toBe('1 use case')
    expect(leavesInWords({ leaves: 2, leafKind: 'technology' })).toBe('2 technologies')
    expect(index.get('ai')?.leaves).toBe(6)
  })

  test('have no arrangement by vendor, and are refused one', () => {
    expect(arrangementsOf('use-cases')).toEqual(['concept', 'document'])
    expect(() => arrange(sources(), { arrangement: 'vendor', leaves: 'use-cases' })).toThrow(
      'No arrangement of use-cases by vendor',
    )
  })
})

describe('any arrangement', () => {
  const dataset = loadDataset()
  const all: ArrangeSources = {
    ...dataset,
    names: Object.fromEntries(
      [...dataset.organisations, ...dataset.technologies].map(({ id, name }) => [id, name]),
    ),
  }
  const orders = LEAVES.flatMap((leaves) =>
    arrangementsOf(leaves).map((arrangement) => ({ arrangement, leaves })),
  )
  const rows = { models: 'models', 'use-cases': 'useCases', technologies: 'technologies' } as const

  test.each(orders)('of $leaves by $arrangement holds every row once, in one tree', (order) => {
    const { tree, filings } = arrange(all, order)
    const ids = leavesIn(tree).map(({ id }) => id)
    expect(ids).toHaveLength(all[rows[order.leaves]].length)
    expect(new Set(ids)).toEqual(new Set(filings.map(({ leaf }) => leaf.id)))
    const index = indexTree(tree)
    for (const { leaf, group } of filings) expect(index.get(leaf.id)?.parent?.id).toBe(group)
  })

  test.each(orders)('of $leaves by $arrangement is named in words throughout', (order) => {
    const { tree } = arrange(all, order)
    const groups = [...indexTree(tree).values()].map(({ node }) => node)
    expect(groups.filter(({ id, name }) => id.includes(':') && name === id.split(':')[1])).toEqual(
      [],
    )
  })

  test('by vendor, output and technology has a citation for each group but what is not stated', () => {
    for (const arrangement of ['vendor', 'modality', 'technology'] as const) {
      const { tree } = arrange(all, { arrangement, leaves: 'models' })
      for (const group of tree.children) {
        const found = citationsOfGroup(group, all.models).length
        expect(found > 0, group.id).toBe(!group.id.endsWith(':unstated'))
      }
    }
  })

  test('files every model in exactly one group, whatever is stated of it', () => {
    const statement = fc.record({
      vendor: fc.constantFrom(null, 'openai', 'google', 'meta'),
      output: fc.subarray([...MODALITIES]),
      technologies: fc.subarray(['nlp', 'diffusion', 'gan']),
      document: fc.constantFrom(...DOCUMENT_IDS),
    })
    const models = fc.array(fc.array(statement, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
    fc.assert(
      fc.property(models, fc.constantFrom(...ARRANGEMENTS), (many, arrangement) => {
        const rows = many.map((statements, number) =>
          aModel({
            id: `m${number}`,
            statements: statements.map(({ document, ...said }) =>
              stated({ ...said, ...saidBy(document) }),
            ),
          }),
        )
        const { tree } = arrange(sources({ models: rows }), { arrangement, leaves: 'models' })
        expect(
          leavesIn(tree)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(rows.map(({ id }) => id).sort())
      }),
    )
  })
})
