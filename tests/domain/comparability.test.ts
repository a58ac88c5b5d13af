import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MEASURES, UNITS } from '@/data/schema'
import { comparableGroups, showTogether } from '@/domain/comparability'
import { aFigure } from '../builders'

const figures = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    unit: fc.constantFrom(...UNITS),
    scope: fc.constantFrom('Images', 'Everything', 'Video'),
    value: fc.option(fc.integer({ min: 1, max: 100 })),
  })
  .map((change) => aFigure(change))

describe('the scope guard', () => {
  test('lets figures of one measure, unit and scope share a chart', () => {
    expect(showTogether(aFigure(), aFigure({ id: 'another', value: 1 }))).toEqual({
      answer: 'same chart',
    })
  })

  test.each([
    ['measure', { measure: 'opportunity' }, 'market size and opportunity'],
    ['currency', { unit: 'percent' }, 'currency'],
    ['unit', { unit: 'usd-per-year' }, 'US dollars and US dollars a year'],
    ['scope', { scope: 'Image generation' }, 'Image generation'],
    ['wording', { value: null, bound: 'about' }, 'words only'],
  ] as const)('keeps figures apart by %s and says so', (obstacle, change, words) => {
    const answer = showTogether(aFigure(), aFigure(change))
    expect(answer).toMatchObject({ answer: 'panels', obstacle })
    expect(answer).toHaveProperty('reason', expect.stringContaining(words))
  })

  test('is the same both ways round', () => {
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        expect(showTogether(one, other)).toEqual(showTogether(other, one))
      }),
    )
  })

  test('groups hold every figure once, and only what may share a chart', () => {
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 12 }), (rows) => {
        const groups = comparableGroups(rows)
        expect(groups.flat()).toHaveLength(rows.length)
        expect(new Set(groups.flat())).toEqual(new Set(rows))
        for (const group of groups)
          for (const one of group)
            for (const other of group)
              if (one !== other) expect(showTogether(one, other).answer).toBe('same chart')
      }),
    )
  })
})
