import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import {
  arithmeticChecks,
  checkFragment,
  checksOfChart,
  checksOfFigure,
} from '@/domain/arithmetic/checks'
import { CHARTS } from '@/domain/figures/chart'

const checks = arithmeticChecks(loadDataset().figures)
const named = (id: string) => {
  const check = checks.find((one) => one.id === id)
  if (check === undefined) throw new RangeError(id)
  return check
}
const computed = (id: string) =>
  named(id).steps.map(({ formula, result }) => `${formula} = ${result}`)

describe('worked out by hand, from the figures as stated', () => {
  test('compounding: 1.396^2 = 1.948816, ^4 = 3.7978838, ^6 = 7.4013767, ^5 = 5.3018458', () => {
    expect(computed('compounding')).toEqual([
      '67.18 × 1.396^6 = US$ 497.22 billion',
      '67.18 × 1.396^5 = US$ 356.18 billion',
    ])
  })

  test('the base of the image market: 1.17^6 = 2.5651642, and 1.81 ÷ 2.5651642 = 0.7056078', () => {
    expect(computed('image-base')).toEqual(['1.81 ÷ 1.17^6 = US$ 705.61 million'])
    expect(named('image-base').finding).toContain('At most US$ 706 million')
  })

  test('the image share: 1.81 of 497.22 is 0.364%, of 356.18 is 0.508%; 0.7056 of 67.18 is 1.05%', () => {
    expect(computed('image-share')).toEqual([
      '1.81 ÷ 497.22 = 0.36%',
      '1.81 ÷ 356.18 = 0.51%',
      '0.7056 ÷ 67.18 = 1.05%',
    ])
  })

  test('just as fast: 39.6 ÷ 17 = 2.329; 1.81 ÷ 7.4013767 = 0.244549', () => {
    expect(computed('just-as-fast')).toEqual([
      '39.6 ÷ 17 = 2.33 times',
      '1.396^6 = 7.4-fold',
      '1.17^6 = 2.57-fold',
      '1.81 ÷ 1.396^6 = US$ 244.55 million',
    ])
  })

  test('the video opportunity: 1,800 is 26.79 times 67.18, 3.62 times 497.22, 5.05 times 356.18', () => {
    expect(computed('video-opportunity')).toEqual([
      '1,800 ÷ 67.18 = 26.8 times',
      '1,800 ÷ 497.22 = 3.6 times',
      '1,800 ÷ 356.18 = 5.1 times',
    ])
  })

  test('value added: 2,600 and 4,400 are 38.70 and 65.50 times 67.18', () => {
    expect(computed('value-added')).toEqual([
      '2,600 ÷ 67.18 and 4,400 ÷ 67.18 = 38.7 to 65.5 times',
      '2,600 ÷ 497.22 and 4,400 ÷ 497.22 = 5.2 to 8.8 times',
      '2,600 ÷ 356.18 and 4,400 ÷ 356.18 = 7.3 to 12.4 times',
    ])
  })

  test('adoption: 57 points in 8 years are 7.125 a year; 23 more take 3.23 years', () => {
    expect(computed('adoption-per-year')).toEqual([
      '(77 − 20) ÷ 8 = 7.125 percentage points a year',
      '(100 − 77) ÷ 7.125 = 3.2 years',
    ])
  })

  test('parameters: 1,000 ÷ 175 = 5.714; 1,000 ÷ 7 = 142.857', () => {
    expect(computed('parameter-factor')).toEqual([
      '1,000 ÷ 175 = over 5.7 times',
      '1,000 ÷ 7 = 142.9 times',
    ])
  })

  test('60 against 40: both bounds leave 60 to 100 open, and no difference is formed', () => {
    expect(computed('sixty-against-forty').at(-1)).toBe('max(60, 40) to 100 = 60% to 100%')
    expect(computed('sixty-against-forty').join()).not.toContain('−')
  })
})

describe('every check', () => {
  test('there are nine, each with an address of its own', () => {
    expect(new Set(checks.map(checkFragment)).size).toBe(9)
  })

  test.each(checks)('$id cites every figure it computes with', ({ inputs, sources, steps }) => {
    expect(inputs.length).toBeGreaterThan(1)
    expect(steps.every(({ formula, result }) => formula !== '' && result !== '')).toBe(true)
    for (const { citations } of inputs)
      for (const citation of citations) expect(sources).toContainEqual(citation)
  })

  test('what the guard keeps apart says why, and only that', () => {
    const apart = checks.filter((check) => check.apart !== null).map(({ id }) => id)
    expect(apart).toEqual([
      'image-share',
      'just-as-fast',
      'video-opportunity',
      'value-added',
      'parameter-factor',
      'sixty-against-forty',
    ])
    expect(named('sixty-against-forty').apart).toContain('They measure different things')
    expect(named('image-share').apart).toContain('Their scopes differ')
  })

  test('is reached from a chart and from each of its figures', () => {
    const fromCharts = CHARTS.flatMap(({ id }) => checksOfChart(checks, id))
    for (const check of checks) {
      const link = { name: check.name, href: `/documents#check-${check.id}` }
      expect(fromCharts).toContainEqual(link)
      for (const figure of check.inputs) expect(checksOfFigure(checks, figure)).toContainEqual(link)
    }
  })
})
