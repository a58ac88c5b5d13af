import fc from 'fast-check'
import { createLoader, createSerializer } from 'nuqs/server'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { type Comparison, DOCUMENT_IDS, type DocumentId } from '@/data/schema'
import { compareSides, countCompared, describeCompared, narrowCompared } from '@/domain/compare'
import { placeOf, statedBy } from '@/domain/compare/sided'
import { markAlone, termFinder } from '@/domain/compare/terms'
import { compareParsers } from '@/domain/query'
import { citationsIn } from '@/domain/rows'
import { aCitation, aDataset, aQuestion } from '../builders'

const aComparison = (
  id: string,
  document: DocumentId,
  change: Partial<Comparison> = {},
): Comparison => ({
  id,
  parameter: 'output-type',
  name: 'Output',
  cells: { llm: 'Text.', generativeAi: 'Text and images.' },
  citation: aCitation({ document }),
  ...change,
})

const dataset = loadDataset()
const compared = compareSides(dataset)

const queries = fc.record({
  parameter: fc.uniqueArray(fc.constantFrom(...compared.rows.map(({ parameter }) => parameter))),
  document: fc.uniqueArray(fc.constantFrom(...DOCUMENT_IDS)),
})

describe('rows of comparison tables', () => {
  test('of one parameter stand together in the order of the documents, no cell merged', () => {
    const { rows } = compareSides(
      aDataset({
        comparisons: [
          aComparison('one', 'head-to-head'),
          aComparison('other', 'nurix', { name: 'What comes out' }),
          aComparison('alone', 'krishang', { parameter: 'examples' }),
        ],
      }),
    )
    expect(rows.map(({ name }) => name)).toEqual(['Output type', 'Examples'])
    expect(rows[0]?.cells.map(({ document, called }) => [document, called])).toEqual([
      ['nurix', 'What comes out'],
      ['head-to-head', 'Output'],
    ])
  })

  test('link the disagreements that concern any of them, each once', () => {
    const { rows } = compareSides(
      aDataset({
        comparisons: [aComparison('one', 'head-to-head'), aComparison('other', 'nurix')],
        disagreements: [
          aQuestion({ id: 'dispute', concerns: ['one', 'other'] }),
          aQuestion({ id: 'elsewhere', concerns: ['llm'] }),
        ],
      }),
    )
    expect(rows[0]?.disputes.map(({ id }) => id)).toEqual(['dispute'])
  })

  test('of the data are all shown, every word of every cell', () => {
    const shown = compared.rows.flatMap(({ cells }) => cells)
    const textOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('')
    expect(shown.length).toBe(dataset.comparisons.length)
    for (const { id, cells, citation } of dataset.comparisons) {
      const found = shown.find((one) => one.id === id)
      expect(textOf(found?.llm ?? [])).toBe(cells.llm)
      expect(textOf(found?.generativeAi ?? [])).toBe(cells.generativeAi)
      expect(found?.citation).toEqual(citation)
    }
  })
})

describe('what one document alone names', () => {
  const find = termFinder(aDataset())
  const alone = (text: string, ...others: string[]) =>
    markAlone(text, others, find)
      .filter(({ isAlone }) => isAlone)
      .map(({ text: word }) => word)

  test('is marked, in whichever number it is named', () => {
    expect(alone('Text, images and videos.', 'An image or text.')).toEqual(['videos'])
  })

  test('is not marked where no other document has a row', () => {
    expect(alone('Text, images and videos.')).toEqual([])
  })

  test('is found as a word of its own', () => {
    expect(alone('A context encoded for videography.', 'Nothing.')).toEqual([])
  })

  test('never changes the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, others) => {
        const parts = markAlone(text, others, find)
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
    )
  })
})

describe('a row with sides', () => {
  const row = (...sides: ('llm' | 'generative-ai' | 'both' | 'neither')[]) => ({
    id: 'a-row',
    name: 'A row',
    remark: null,
    statements: sides.map((side) => ({
      side,
      text: 'A role.',
      strengths: [],
      limits: [],
      citations: [aCitation()],
    })),
    disputes: [],
  })

  test('is shared when both sides are stated, in one statement or in two', () => {
    expect(placeOf(row('llm', 'generative-ai'))).toBe('shared')
    expect(placeOf(row('both'))).toBe('shared')
    expect(placeOf(row('llm', 'llm', 'neither'))).toBe('llm')
    expect(placeOf(row('neither'))).toBe('neither')
  })

  test('is left out where the chosen documents state nothing of it', () => {
    expect(statedBy([row('llm')], ['krishang'])).toEqual([])
    expect(statedBy([row('llm')], ['krishang', 'nurix'])).toHaveLength(1)
  })

  test('keeps every citation of the data', () => {
    for (const [shown, rows] of [
      [compared.technologies, dataset.technologies],
      [compared.challenges, dataset.challenges],
      [compared.datasets, dataset.datasets],
    ] as const) {
      const places = (value: unknown) =>
        new Set(citationsIn(value).map((citation) => JSON.stringify(citation)))
      expect(places(shown)).toEqual(places(rows))
    }
  })
})

describe('the processes', () => {
  test('show every step once, at the position its document gives it', () => {
    const shown = compared.steps.flatMap(({ position, llm, generativeAi }) =>
      [...llm, ...generativeAi].map((step) => [step.id, position]),
    )
    expect(new Map(shown as [string, number][])).toEqual(
      new Map(dataset.processes.map(({ id, position }) => [id, position])),
    )
  })
})

describe('a query', () => {
  test('leaves only what the chosen documents state, everywhere', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const shown = narrowCompared(compared, query)
        const documents = new Set(citationsIn(Object.values(shown)).map(({ document }) => document))
        for (const document of documents)
          if (query.document.length > 0) expect(query.document).toContain(document)
        for (const { parameter, cells } of shown.rows) {
          expect(cells.length).toBeGreaterThan(0)
          if (query.parameter.length > 0) expect(query.parameter).toContain(parameter)
        }
      }),
    )
  })

  test('counts beside a value what choosing it alone leaves', () => {
    const size = (query: Parameters<typeof narrowCompared>[1]) =>
      narrowCompared(compared, query).rows.flatMap(({ cells }) => cells).length
    fc.assert(
      fc.property(queries, (query) => {
        const counts = countCompared(compared, query)
        for (const document of DOCUMENT_IDS)
          expect(counts.document.get(document)).toBe(size({ ...query, document: [document] }))
        for (const { parameter } of compared.rows)
          expect(counts.parameter.get(parameter)).toBe(size({ ...query, parameter: [parameter] }))
      }),
    )
  })

  test('is told in words', () => {
    const query = { parameter: ['output-type'], document: ['krishang' as const] }
    expect(describeCompared(narrowCompared(compared, query), compared, query.document)).toBe(
      `1 of ${compared.rows.length} parameters in 1 row, according to krishang.`,
    )
  })
})

test('an address and the query it stands for are the same, both ways', () => {
  const load = createLoader(compareParsers)
  const serialize = createSerializer(compareParsers)
  fc.assert(
    fc.property(queries, (query) => {
      expect(load(serialize(query))).toEqual(query)
    }),
  )
})
