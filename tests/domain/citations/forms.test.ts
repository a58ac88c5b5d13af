import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citedPlaces, placesInWords } from '@/domain/citations'
import { latexSafe } from '@/domain/citations/bibtex'
import { type CITATION_FORMS, type Citable, citeAs } from '@/domain/citations/forms'
import { citableRow } from '@/domain/citations/row'
import { deriveModel, filedBy } from '@/domain/consensus'
import { aCitation, aDocument, aModel, aStatement } from '../../builders'

const ADDRESS = 'https://atlas.example/market#adoption'
const DOCUMENTS = [
  aDocument({ author: 'A. Writer' }),
  aDocument({ id: 'krishang', title: null, publisher: 'Krishang & Co', published: null }),
]
const CITABLE: Citable = {
  id: 'adoption',
  claim: 'Adoption is put at 20% and 77%',
  lines: ['- 2017: 20% (stated: “only 20%”)'],
  isDerived: false,
  sources: [aCitation(), aCitation({ document: 'krishang', section: 'Growth' })],
}
const as = (form: (typeof CITATION_FORMS)[number], change: Partial<Citable> = {}) =>
  citeAs(form, { ...CITABLE, ...change }, DOCUMENTS, ADDRESS)

describe('a citation of ours', () => {
  test('is short in one line, with the places', () => {
    expect(as('short')).toBe('Adoption is put at 20% and 77% (nurix, Scope; krishang, Growth).')
  })

  test('says in one line what is derived', () => {
    expect(as('short', { isDerived: true })).toContain('(derived by GenAI Atlas from nurix')
  })

  test('is full with every line, every source and the address', () => {
    expect(as('full').split('\n')).toEqual([
      'Adoption is put at 20% and 77%',
      '- 2017: 20% (stated: “only 20%”)',
      'Source: nurix (A. Writer, A publisher, 7 October 2025), “Scope”: “a few words”.',
      'Source: krishang (Krishang & Co, undated), “Growth”: “a few words”.',
      `GenAI Atlas, ${ADDRESS}`,
    ])
  })

  test('is its address as a link', () => {
    expect(as('link')).toBe(ADDRESS)
  })
})

describe('BibTeX', () => {
  const entries = as('bibtex').split('\n\n')

  test('has an entry for the view and one for each document, with keys of their own', () => {
    expect(entries.map((entry) => entry.split('\n')[0])).toEqual([
      '@misc{genai-atlas-adoption,',
      '@misc{nurix-adoption,',
      '@misc{krishang-adoption,',
    ])
  })

  test('tells author, date and place where they are stated', () => {
    expect(entries[1]).toContain('  author = {A. Writer},')
    expect(entries[1]).toContain('  year = {2025},')
    expect(entries[1]).toContain('  month = {oct},')
    expect(entries[1]).toContain('Scope: “a few words”')
  })

  test('makes nothing up where they are not: no title, no year, but undated', () => {
    expect(entries[2]).not.toMatch(/title|year/)
    expect(entries[2]).toContain('note = {Undated.')
    expect(entries[2]).toContain('  author = {{Krishang \\& Co}},')
  })

  test('prints what LaTeX would take for a command', () => {
    expect(latexSafe('60% of $1 & #2_{x}~^\\')).toBe(
      '60\\% of \\$1 \\& \\#2\\_\\{x\\}\\textasciitilde{}\\textasciicircum{}\\textbackslash{}',
    )
  })

  test('keeps every brace in balance, whatever the words are', () => {
    fc.assert(
      fc.property(fc.string(), (claim) => {
        const unescaped = as('bibtex', { claim }).replaceAll(/\\[{}]/g, '')
        expect(unescaped.split('{').length).toBe(unescaped.split('}').length)
      }),
    )
  })
})

describe('places', () => {
  const many = Array.from({ length: 9 }, (_, index) => aCitation({ section: `Section ${index}` }))

  test('are counted by document where they are too many to name', () => {
    expect(placesInWords(many)).toBe('nurix, 9 sections')
    expect(citedPlaces(many)).toEqual([{ document: 'nurix', sections: null, count: 9 }])
  })

  test('are named, each once, where they are few', () => {
    expect(placesInWords([...many.slice(0, 2), aCitation({ section: 'Section 0' })])).toBe(
      'nurix, Section 0; Section 1',
    )
  })
})

test('a row is cited with what each document files it under', () => {
  const model = deriveModel(
    aModel({
      statements: [
        aStatement(),
        aStatement({ side: 'generative-ai', citation: aCitation({ document: 'krishang' }) }),
      ],
    }),
  )
  const citations = model.statements.map(({ citation }) => citation)
  const row = { ...model, filed: filedBy(model) }
  expect(citableRow(row, citations)).toMatchObject({
    id: 'a-model',
    lines: ['- nurix files it under LLM', '- krishang files it under Generative AI'],
    sources: citations,
  })
  expect(citableRow(row, [])).toBeNull()
})
