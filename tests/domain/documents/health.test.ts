import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { arithmeticChecks } from '@/domain/arithmetic/checks'
import { healthOf } from '@/domain/documents/health'
import { aDataset, aModel, aStatement } from '../../builders'

describe('data health', () => {
  const health = healthOf(
    aDataset({
      models: [
        aModel({ statements: [aStatement(), aStatement({ side: 'generative-ai', vendor: 'x' })] }),
        aModel({ id: 'another' }),
      ],
    }),
  )

  test('counts rows, citations and the places they cite', () => {
    expect(health).toMatchObject({ rowCount: 4, citationCount: 4, placeCount: 1 })
  })

  test('counts what is contested and what is unstated, of how many', () => {
    expect(health.contested[0]).toEqual({ label: 'models', count: 1, of: 2 })
    expect(health.unstated[0]).toEqual({ label: 'models without a vendor', count: 1, of: 2 })
  })

  test('counts what the atlas adds to the rows', () => {
    expect(health.derived[0]).toEqual({
      label: 'unions of statements, for models',
      count: 2 * 'input output vendors technologies sides documents contested'.split(' ').length,
    })
  })

  test('finds a row that rests on nothing', () => {
    const { uncited } = healthOf(aDataset({ models: [aModel({ statements: [] })] }))
    expect(uncited).toMatchObject({ count: 1, of: 2 })
  })

  test('of the real data: no row is uncited', () => {
    const { uncited, rowCount } = healthOf(loadDataset())
    expect(uncited.count).toBe(0)
    expect(uncited.of).toBe(rowCount - loadDataset().documents.length)
  })

  test('counts every result of the arithmetic checks', () => {
    const dataset = loadDataset()
    const checks = arithmeticChecks(dataset.figures)
    const results = healthOf(dataset, checks).derived.at(-1)
    expect(results?.label).toBe(`results of ${checks.length} arithmetic checks`)
    expect(results?.count).toBe(checks.flatMap(({ steps }) => steps).length)
  })
})
