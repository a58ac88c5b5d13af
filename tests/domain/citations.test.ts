import { describe, expect, test } from 'vitest'
import {
  distinctCitations,
  distinctSections,
  fullCitation,
  imprint,
  sectionName,
  shortCitation,
} from '@/domain/citations'
import { aCitation, aDocument } from '../builders'

describe('a citation', () => {
  test('is short where room is tight', () => {
    expect(shortCitation(aCitation({ document: 'krishang', section: 'Final Thought' }))).toBe(
      'krishang, Final Thought',
    )
  })

  test('names the opening text where it stands before the first heading', () => {
    expect(sectionName(aCitation({ section: null }))).toBe('Opening text, before the first heading')
  })

  test('tells author, publisher, date, section and words in full', () => {
    const document = aDocument({ publisher: 'Nurix', author: 'A. Writer', published: '2025-10-07' })
    expect(fullCitation(aCitation(), [document])).toBe(
      'nurix (A. Writer, Nurix, 7 October 2025), “Scope”: “a few words”.',
    )
  })

  test('says so where publisher and date are not named', () => {
    expect(imprint(aDocument({ publisher: null, published: null }))).toBe(
      'publisher not named, undated',
    )
  })
})

test('repeated citations are listed once', () => {
  expect(
    distinctCitations([aCitation(), aCitation(), aCitation({ anchor: 'other words' })]),
  ).toHaveLength(2)
})

test('a source line has each section once', () => {
  const citations = [
    aCitation(),
    aCitation({ anchor: 'other words' }),
    aCitation({ section: 'Details' }),
  ]
  expect(distinctSections(citations).map(({ section }) => section)).toEqual(['Scope', 'Details'])
})
