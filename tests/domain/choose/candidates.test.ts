import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choose } from '@/domain/choose'
import { MAKING } from '@/domain/choose/reading'
import { choiceSources } from '@/domain/choose/sources'
import { describeCandidates } from '@/domain/choose/wording'
import { indexModels } from '@/domain/filters/model-index'
import { selectModels } from '@/domain/filters/models'
import { defaultQuery, modelsParsers } from '@/domain/query'
import { aDataset, aModel, aStatement, aUseCase } from '../../builders'
import { aQuery, dataset, queries, sources } from './asking'

describe('candidate models', () => {
  const index = indexModels(dataset)

  test('are as many as the table that they lead to shows', () => {
    fc.assert(
      fc.property(queries, (query) => {
        for (const { href, count, models, outputs, side } of choose(sources, query).candidates) {
          const address = new URL(href, 'https://example.org').searchParams
          expect(address.get('output')?.split(',')).toEqual(outputs)
          const shown = selectModels(index, {
            ...defaultQuery(modelsParsers),
            output: [...outputs],
            side: side === null ? [] : [side, 'both'],
          })
          expect(count).toBe(shown.rows.length)
          expect(models.map(({ id }) => id).toSorted()).toEqual(
            shown.rows.map(({ id }) => id).toSorted(),
          )
        }
      }),
      { numRuns: 40 },
    )
  })

  test('are told in words, one or several', () => {
    const model = aModel({ statements: [aStatement({ output: ['image'], side: 'both' })] })
    const [only] = choose(
      choiceSources(aDataset({ models: [model], useCases: [aUseCase({ id: MAKING.image })] })),
      aQuery({ output: ['image'] }),
    ).candidates
    if (only === undefined) throw new Error('There is no candidate')
    expect(describeCandidates(only)).toBe(
      '1 model whose stated output includes image, filed under LLM or both',
    )
  })
})
