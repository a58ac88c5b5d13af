import { expect, test } from 'vitest'
import { modelFacets } from '@/domain/filters/facet-views'
import { indexModels, type ModelFacet } from '@/domain/filters/model-index'
import { selectModels } from '@/domain/filters/models'
import { lazily } from '@/domain/lazy'
import { defaultQuery, modelsParsers } from '@/domain/query'
import { aModel, aStatement } from '../../builders'

/** An index that tells which of its facets were read. */
function watchedIndex() {
  const read: string[] = []
  const index = indexModels({
    models: [
      aModel({ id: 'dall-e', name: 'DALL-E', statements: [aStatement({ output: ['image'] })] }),
      aModel({ id: 'gpt-4', name: 'GPT-4', statements: [aStatement({ output: ['text'] })] }),
    ],
    organisations: [],
    technologies: [],
  })
  const readOf = (name: ModelFacet) => () => {
    read.push(name)
    return index.union.facets[name]
  }
  const facets = lazily<typeof index.union.facets>({
    output: readOf('output'),
    input: readOf('input'),
    side: readOf('side'),
    vendor: readOf('vendor'),
    technology: readOf('technology'),
    document: readOf('document'),
    contested: readOf('contested'),
  })
  return { read, index: { ...index, union: { ...index.union, facets } } }
}

test('facets are told without reading a row, and each is counted when its values are read', () => {
  const { read, index } = watchedIndex()
  const query = defaultQuery(modelsParsers)
  const facets = modelFacets(index, query, selectModels(index, query))
  expect(facets.map(({ shortTitle, chosen }) => [shortTitle, chosen.length])).toEqual([
    ['Output', 0],
    ['Input', 0],
    ['Filed under', 0],
    ['Contested', 0],
    ['Vendor', 0],
    ['Document', 0],
    ['Technology', 0],
  ])
  expect(read).toEqual([])
  const counts = facets[0]?.options.filter(({ count }) => count > 0)
  expect(counts?.map(({ label, count }) => [label, count])).toEqual([
    ['Text', 1],
    ['Image', 1],
  ])
  expect(new Set(read)).toEqual(new Set(['output']))
})

test('what is chosen of a facet is told as its values are, in their order', () => {
  const { index } = watchedIndex()
  const query = { ...defaultQuery(modelsParsers), output: ['image' as const, 'text' as const] }
  const [output] = modelFacets(index, query, selectModels(index, query))
  expect(output?.chosen.map(({ label, isChosen }) => [label, isChosen])).toEqual([
    ['Text', true],
    ['Image', true],
  ])
})

test('a facet of which the same is chosen stays the same while the same rows are counted', () => {
  const { index } = watchedIndex()
  const none = defaultQuery(modelsParsers)
  const selection = selectModels(index, none)
  const [output, input] = modelFacets(index, none, selection)
  const chosen = modelFacets(index, { ...none, output: ['image'] }, selection)
  expect(chosen[0]).not.toBe(output)
  expect(chosen[0]?.chosen.map(({ value }) => value)).toEqual(['image'])
  expect(chosen[1]).toBe(input)
  expect(modelFacets(index, { ...none, 'output-match': 'only' }, selection)[0]).not.toBe(output)
  expect(modelFacets(index, none, selectModels(index, none))[1]).not.toBe(input)
})
