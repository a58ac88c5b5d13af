import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { arrange } from '@/domain/arrange'
import { keepLeaves, matchingLeaves, singleMatch } from '@/domain/arrange/matching'
import { isNarrowed, NO_FILTERS, toggleValue } from '@/domain/filters/changes'
import { indexModels } from '@/domain/filters/model-index'
import { selectModels } from '@/domain/filters/models'
import { atlasParsers, defaultQuery } from '@/domain/query'
import { indexTree, isFilteredOut, isLeaf, leavesIn } from '@/domain/taxonomy'
import { countInWords, linkInWords } from '@/domain/taxonomy/wording'

const dataset = loadDataset()
const { tree } = arrange({ ...dataset, names: {} }, { arrangement: 'concept', leaves: 'models' })
const models = indexModels(dataset)
const query = defaultQuery(atlasParsers)
const matching = (change: Partial<typeof query>) => {
  const narrowed = { ...query, ...change }
  return matchingLeaves(tree, narrowed.leaves, narrowed, () => selectModels(models, narrowed))
}

describe('the filters of the models on the Atlas', () => {
  test('let through what the table shows, and nothing is filtered without one', () => {
    expect(matching({})).toBeNull()
    expect(matching({ match: 'all' })).toBeNull()
    const found = matching({ output: ['image'] })
    expect(found).toEqual(
      new Set(selectModels(models, { ...query, output: ['image'] }).rows.map(({ id }) => id)),
    )
    expect(found?.has('midjourney')).toBe(true)
  })

  test('fade what does not match and count what does', () => {
    const index = indexTree(tree, { matching: matching({ output: ['image'] }) ?? null })
    const [image, veo, threeD] = ['image', 'veo', '3d'].map((id) => index.get(id))
    expect(image && countInWords(image)).toBe('5 of 5 models match')
    expect(veo && linkInWords(veo)).toBe('Veo, filtered out')
    expect(threeD && isFilteredOut(threeD)).toBe(false)
  })

  test('search use cases by name alone', () => {
    const cases = arrange(
      { ...dataset, names: {} },
      { arrangement: 'concept', leaves: 'use-cases' },
    )
    const search = (q: string) =>
      matchingLeaves(cases.tree, 'use-cases', { ...query, q, output: ['image'] }, () => {
        throw new Error('No models are asked for')
      })
    expect(search('')).toBeNull()
    expect(search('translation')?.has('use-case:translation')).toBe(true)
  })

  test('are toggled and taken back', () => {
    const once = { ...query, ...toggleValue(query, 'output', 'image') } as typeof query
    expect(once.output).toEqual(['image'])
    expect(toggleValue(once, 'output', 'image')).toEqual({ output: null })
    expect(toggleValue(query, 'contested', 'yes')).toEqual({ contested: true })
    expect(toggleValue({ ...query, contested: true }, 'contested', 'yes')).toEqual({
      contested: null,
    })
    expect(isNarrowed(once)).toBe(true)
    expect(Object.values(NO_FILTERS).every((value) => value === null)).toBe(true)
  })
})

describe('a search', () => {
  const search = (q: string) => singleMatch(tree, matching({ q }) ?? new Set(), q)

  test('means the only leaf it finds by name, though others tell of it', () => {
    expect(matching({ q: 'midj' })?.size).toBeGreaterThan(1)
    expect(search('midj')).toBe('midjourney')
  })

  test('means none where it finds several or nothing', () => {
    expect(search('gpt')).toBeNull()
    expect(search('no such model')).toBeNull()
  })
})

test('a tree without what is filtered out holds exactly the rest, and no empty circle', () => {
  const ids = leavesIn(tree).map(({ id }) => id)
  fc.assert(
    fc.property(fc.subarray(ids), (kept) => {
      const rest = keepLeaves(tree, new Set(kept))
      expect(new Set(leavesIn(rest).map(({ id }) => id))).toEqual(new Set(kept))
      for (const { node, parent } of indexTree(rest).values())
        expect(isLeaf(node) || node.children.length > 0 || parent === null).toBe(true)
    }),
  )
})
