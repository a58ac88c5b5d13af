import { describe, expect, test } from 'vitest'
import { modalities } from '@/domain/figures/modalities'
import { challenges, technologies } from '@/domain/figures/sided'
import { verdicts } from '@/domain/figures/verdicts'
import { aCitation, aModel, aStatement, aUseCase } from '../../builders'

describe('verdicts', () => {
  test('are counted and ordered from LLM to generative AI', () => {
    const judged = (id: string, llm: 'yes' | 'no', generativeAi: 'yes' | 'no') =>
      aUseCase({ id, name: id, verdicts: [{ llm, generativeAi, citation: aCitation() }] })
    const chart = verdicts([
      judged('pictures', 'no', 'yes'),
      judged('campaigns', 'yes', 'yes'),
      judged('code', 'yes', 'no'),
      aUseCase(),
    ])
    expect(chart.cases.map(({ id }) => id)).toEqual(['code', 'campaigns', 'pictures'])
    expect(chart.finding).toBe(
      'Of three use cases two get a yes for LLMs and two for generative AI; one gets both',
    )
  })
})

describe('modalities', () => {
  test('are counted by document and in all, models without a stated output by themselves', () => {
    const chart = modalities([
      aModel({ statements: [aStatement({ output: ['text', 'code'] })] }),
      aModel({ statements: [aStatement({ citation: aCitation({ document: 'krishang' }) })] }),
    ])
    const counts = Object.fromEntries(
      chart.counts.map(({ modality, counts: by }) => [modality, by]),
    )
    expect(counts.text).toMatchObject({ all: 1, nurix: 1, krishang: 0, 'head-to-head': 0 })
    expect(counts.text).toMatchObject({ llm: 1, 'generative-ai': 0, both: 0, neither: 0 })
    expect(counts['3d']?.all).toBe(0)
    expect(counts.unstated).toMatchObject({ all: 1, nurix: 0, krishang: 1, 'head-to-head': 0 })
    expect(chart.finding).toBe(
      'Text and code are each the output of 1 of 2 named models; for 1 no document states one',
    )
  })
})

describe('technologies and challenges', () => {
  const at = (document: 'nurix' | 'krishang') => aCitation({ document })
  const stated = (side: 'llm' | 'generative-ai' | 'both', document: 'nurix' | 'krishang') => ({
    side,
    role: 'a role',
    summary: 'a summary',
    strengths: [],
    limits: [],
    citation: at(document),
  })

  test('are counted by the side they are stated of, in all documents and in each', () => {
    const chart = technologies([
      { id: 'a', name: 'A', aliases: [], statements: [stated('llm', 'nurix')] },
      {
        id: 'b',
        name: 'B',
        aliases: [],
        statements: [stated('llm', 'nurix'), stated('generative-ai', 'krishang')],
      },
    ])
    const counts = Object.fromEntries(chart.lines.map((line) => [line.id, line.counts]))
    expect(counts.llm).toMatchObject({ all: 1, nurix: 2, krishang: 0, 'named-by-1': 1 })
    expect(counts.shared).toMatchObject({ all: 1, nurix: 0, krishang: 0, 'named-by-2': 1 })
    expect(counts['generative-ai']).toMatchObject({ all: 0, krishang: 1 })
    expect(chart.finding).toBe(
      'Of 2 technologies named, 1 is stated of LLMs alone, 1 of both and 0 of generative AI alone',
    )
    expect(chart.rows.find(({ id }) => id === 'shared')?.basis).toBe('count of: B')
  })

  test('challenges are counted by kind too', () => {
    const chart = challenges([
      { id: 'a', name: 'A', kind: 'cost', statements: [stated('both', 'nurix')] },
    ])
    expect(chart.lines).toMatchObject([{ id: 'shared', counts: { all: 1, cost: 1 } }])
  })
})
