import { describe, expect, test } from 'vitest'
import { cutIntoSections, findCopiedRuns, findUnprovenAnchors } from '@/data/checks/provenance'
import { describeProblem } from '@/data/problem'
import { aCitation, aDataset, aDocument, aFigure, aTaxon } from '../builders'

const TEXT = `Words before any heading.
Scope
The market was worth a lot in that year, says the page.
Details
It grew   by some\u00a0per cent.
`
const texts = new Map([['nurix', TEXT]])
const documents = [
  aDocument({
    sections: [
      { heading: 'Scope', parent: null },
      { heading: 'Details', parent: 'Scope' },
    ],
  }),
]
const taxonomy = [
  aTaxon({ citations: [aCitation({ section: null, anchor: 'before any heading' })] }),
]

const citing = (section: string | null, anchor: string) =>
  aDataset({
    documents,
    taxonomy,
    figures: [aFigure({ citations: [aCitation({ section, anchor })] })],
  })

describe('a document', () => {
  test('is cut at its headings, each section with its heading', () => {
    const { sections, missing } = cutIntoSections(documents[0] ?? aDocument(), TEXT)
    expect([...sections.keys()]).toEqual([null, 'Scope', 'Details'])
    expect(sections.get('Details')).toBe('Details It grew by some per cent.')
    expect(missing).toEqual([])
  })

  test('that lacks a listed heading is reported', () => {
    const document = aDocument({ sections: [{ heading: 'Gone', parent: null }] })
    const problems = findUnprovenAnchors(aDataset({ documents: [document] }), texts)
    expect(problems.map(describeProblem).join()).toContain(
      'headings of the document, in its order, got "Gone"',
    )
  })

  test('whose text is missing is reported', () => {
    const problems = findUnprovenAnchors(citing('Scope', 'worth a lot'), new Map())
    expect(problems.map(describeProblem)).toEqual([
      'documents.json: row nurix: expected its text among the documents, got none',
    ])
  })
})

describe('an anchor', () => {
  test('is proven under its section, white space and no-break spaces collapsed', () => {
    expect(findUnprovenAnchors(citing('Scope', 'worth a lot in that year'), texts)).toEqual([])
    expect(findUnprovenAnchors(citing('Details', 'grew by some per cent'), texts)).toEqual([])
  })

  test('is refused under another section, even the parent', () => {
    expect(
      findUnprovenAnchors(citing('Scope', 'grew by some'), texts).map(describeProblem),
    ).toEqual([
      'figures.json: row a-figure: citations[0].anchor: expected words of nurix under "Scope", got "grew by some"',
    ])
  })

  test('is refused when the document does not have it', () => {
    expect(findUnprovenAnchors(citing('Scope', 'worth nothing'), texts)).toHaveLength(1)
  })
})

describe('our own words', () => {
  const withScope = (scope: string) =>
    aDataset({ documents, taxonomy, figures: [aFigure({ scope })] })

  test('may share eight words in a row with a document', () => {
    expect(findCopiedRuns(withScope('Market was worth a lot in that year'), texts)).toEqual([])
  })

  test('may not share nine, whatever the case and punctuation', () => {
    const problems = findCopiedRuns(withScope('The MARKET was worth: a lot, in that year'), texts)
    expect(problems.map(describeProblem).join()).toContain('figures.json: row a-figure: scope')
  })
})
