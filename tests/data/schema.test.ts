import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import * as schema from '@/data/schema'
import { aCitation, aFigure, aModel, aStatement, aTaxon, aUseCase } from '../builders'

const accepts = (row: z.ZodType, value: unknown) => row.safeParse(value).success

describe('a citation', () => {
  test('is accepted with a section, and without one before the first heading', () => {
    expect(accepts(schema.citation, aCitation())).toBe(true)
    expect(accepts(schema.citation, aCitation({ section: null }))).toBe(true)
  })

  test('is refused with more than eight words of the document', () => {
    expect(
      accepts(schema.citation, aCitation({ anchor: 'one two three four five six seven eight' })),
    ).toBe(true)
    expect(
      accepts(
        schema.citation,
        aCitation({ anchor: 'one two three four five six seven eight nine' }),
      ),
    ).toBe(false)
  })

  test('is refused without words', () => {
    expect(accepts(schema.citation, aCitation({ anchor: '' }))).toBe(false)
  })
})

describe('text', () => {
  test.each([' leading', 'trailing ', 'a  double space', ''])('is refused as %j', (value) => {
    expect(accepts(schema.text, value)).toBe(false)
  })
})

describe('an id', () => {
  test.each(['Capital', 'under_score', '-leading', 'trailing-', 'a--b', 'a b', ''])(
    'is refused as %j',
    (value) => {
      expect(accepts(schema.id, value)).toBe(false)
    },
  )

  test.each(['3d', 'gpt-3-5', 'llm'])('is accepted as %j', (value) => {
    expect(accepts(schema.id, value)).toBe(true)
  })
})

describe('every row', () => {
  test.each([
    ['model', schema.model, aModel()],
    ['use case', schema.useCase, aUseCase()],
    ['figure', schema.figure, aFigure()],
    ['taxon', schema.taxon, aTaxon()],
  ])('of a %s is accepted as built and refused with an unknown field', (_, row, value) => {
    expect(accepts(row, value)).toBe(true)
    expect(accepts(row, { ...value, colour: 'red' })).toBe(false)
  })
})

describe('a model', () => {
  test('is refused without a statement', () => {
    expect(accepts(schema.model, aModel({ statements: [] }))).toBe(false)
  })

  test('is refused with a modality that is not one of the eight', () => {
    const statement = { ...aStatement(), output: ['smell'] }
    expect(accepts(schema.model, { ...aModel(), statements: [statement] })).toBe(false)
  })
})

describe('a figure', () => {
  test('is refused without a citation', () => {
    expect(accepts(schema.figure, aFigure({ citations: [] }))).toBe(false)
  })

  test('is refused with a value and a range at once', () => {
    expect(accepts(schema.figure, aFigure({ value: 1, low: 1, high: 2 }))).toBe(false)
  })

  test('is refused with half a range, or one that is upside down', () => {
    expect(accepts(schema.figure, aFigure({ value: null, low: 1, high: null }))).toBe(false)
    expect(accepts(schema.figure, aFigure({ value: null, low: 2, high: 1 }))).toBe(false)
  })

  test('is refused as exact where it has words and no number', () => {
    expect(accepts(schema.figure, aFigure({ value: null, bound: 'exact' }))).toBe(false)
    expect(accepts(schema.figure, aFigure({ value: null, bound: 'about' }))).toBe(true)
  })

  test('is refused when its period ends before it begins', () => {
    expect(
      accepts(schema.figure, aFigure({ period: { from: 2030, to: 2024, wording: null } })),
    ).toBe(false)
  })

  test('is refused as a share above 100 per cent, and as a negative number', () => {
    expect(accepts(schema.figure, aFigure({ unit: 'percent', value: 101 }))).toBe(false)
    expect(accepts(schema.figure, aFigure({ value: -1 }))).toBe(false)
  })
})
