import { describe, expect, test } from 'vitest'
import { pictureInWords, readingInWords, searchInWords } from '@/domain/arrange/wording'

const found = { leaves: 18, leafKind: 'model', seen: null } as const
const drawn = {
  order: { arrangement: 'vendor', leaves: 'models' },
  filter: null,
  isHiding: false,
} as const

describe('a picture in words', () => {
  test('says what it holds, by which order and rule, and what sizes mean', () => {
    expect(pictureInWords(found, 35, drawn)).toBe(
      '18 of 35 models, arranged by vendor.' +
        ' With several vendors, a model stands under the one that most documents state, then the one stated first.' +
        ' The size of each tells how many documents name it; the size of the circles around them means nothing.',
    )
    expect(pictureInWords({ ...found, leaves: 35 }, 35, drawn)).toMatch(/^35 models, arranged/)
  })

  test('names the lens and what it sees', () => {
    const seen = { document: 'nurix', named: 9, mark: 'named' } as const
    expect(pictureInWords({ ...found, seen }, 35, drawn)).toContain(
      'Seen through nurix alone, which names 9 of 18: dotted is what it does not name.',
    )
  })

  test('tells the filter, and whether the others fade or are left out', () => {
    const filter = '6 of 35 models whose stated output includes image.'
    expect(pictureInWords(found, 35, { ...drawn, filter })).toContain(
      `Filtered: ${filter} The others are faded.`,
    )
    expect(pictureInWords(found, 35, { ...drawn, filter, isHiding: true })).toContain(
      'The others are left out.',
    )
  })

  test('words a search by name', () => {
    expect(searchInWords(' code ', 3, 104, 'use-cases')).toBe(
      '3 of 104 use cases with “code” in their name.',
    )
  })

  test('announces order, lens, what is hidden and what is drawn against the nesting', () => {
    const order = { arrangement: 'concept', leaves: 'technologies' } as const
    expect(readingInWords(order, { lens: null, hide: false }, 0)).toBe('Technologies by concept')
    expect(readingInWords(order, { lens: 'nurix', hide: true }, 1)).toBe(
      'Technologies by concept, through nurix alone, others hidden, with 1 contested edge',
    )
  })
})
