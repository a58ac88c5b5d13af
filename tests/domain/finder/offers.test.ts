import { describe, expect, test } from 'vitest'
import { offerAtFirst, offerFor } from '@/domain/finder/answer'
import { pageFindables, searchesFor } from '@/domain/finder/pages'
import { parseRecent, remember } from '@/domain/finder/recent'
import { aFindable, named, PAGES } from './finding'

describe('what is offered', () => {
  test('before typing: where one was last, then the pages', () => {
    const recent = [aFindable()]
    expect(offerAtFirst(recent, pageFindables(PAGES)).groups.map(({ name }) => name)).toEqual([
      'Recent',
      'Pages',
    ])
    expect(offerAtFirst([], pageFindables(PAGES)).groups.map(({ name }) => name)).toEqual(['Pages'])
  })

  test('counts what answers, and shows no more than helps', () => {
    expect(offerFor(named('Image', 'Images'), 'image').status).toBe('2 results')
    const many = named(...Array.from({ length: 60 }, (_, index) => `Image ${index}`))
    const { groups, status } = offerFor(many, 'image')
    expect(status).toBe('60 results, the first 50 are shown')
    expect(groups[0]?.found).toHaveLength(50)
  })

  test('where nothing answers: the searches of the pages, asked for what was typed', () => {
    const { groups, status } = offerFor(named('Image'), ' xyz & q ')
    expect(status).toBe('Nothing is called “xyz & q”')
    expect(groups.flatMap(({ found }) => found.map(({ item }) => item.href))).toEqual(
      searchesFor('xyz & q').map(({ href }) => href),
    )
    expect(searchesFor('xyz & q')[0]?.href).toBe('/models?q=xyz%20%26%20q')
  })
})

describe('what was gone to last', () => {
  test('comes newest first, once, and six at most', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']
    expect(keys.reduce<string[]>(remember, [])).toEqual(['c', 'g', 'f', 'e', 'd', 'b'])
  })

  test('survives being kept, and whatever else may stand there', () => {
    expect(parseRecent(JSON.stringify(['a', 'b']))).toEqual(['a', 'b'])
    for (const kept of [null, '', '{', '{"a":1}', 'null', '[1, null, {}]'])
      expect(parseRecent(kept)).toEqual([])
    expect(parseRecent('["a", 2, "a"]')).toEqual(['a'])
  })
})
