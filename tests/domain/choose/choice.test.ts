import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Guidance, UseCase } from '@/data/schema'
import { SIDES, VERDICTS } from '@/data/schema/values'
import { choose } from '@/domain/choose'
import type { Evidence } from '@/domain/choose/evidence'
import { MAKING } from '@/domain/choose/reading'
import { choiceSources } from '@/domain/choose/sources'
import { explainChoice, explainNeed } from '@/domain/choose/wording'
import { type ChooseQuery, chooseParsers, defaultQuery } from '@/domain/query'
import { aCitation, aDataset, aQuestion, aUseCase } from '../../builders'
import { aQuery, dataset, queries, sectors, sources } from './asking'

describe('a choice', () => {
  test('asks, and answers nothing, while nothing is asked', () => {
    const choice = choose(sources, defaultQuery(chooseParsers))
    expect(choice).toEqual({ needs: [], outcome: null, candidates: [] })
    expect(explainChoice(choice)).toMatch(/Nothing is asked yet/)
  })

  test('never fails, and cites rows for every answer', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { needs, outcome } = choose(sources, query)
        expect(outcome === null).toBe(needs.length === 0)
        for (const need of needs) {
          const speakFor = (side: keyof Evidence['stances']) =>
            need.evidence.filter((of) => of.stances[side] === 'for')
          if (need.outcome !== 'unanswered')
            expect(need.evidence.every(({ citation }) => citation.anchor !== '')).toBe(true)
          if (need.outcome === 'llm') expect(speakFor('llm')).not.toEqual([])
          if (need.outcome === 'generative-ai') expect(speakFor('generativeAi')).not.toEqual([])
          if (need.outcome === 'both') expect(speakFor('llm')).toEqual(speakFor('generativeAi'))
          if (need.outcome === 'disagree') {
            expect(speakFor('llm')).not.toEqual([])
            expect(speakFor('generativeAi')).not.toEqual([])
          }
          expect(explainNeed(need)).not.toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is a disagreement exactly where the documents disagree on one of the needs', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { needs, outcome } = choose(sources, query)
        const isDisputed = needs.some((need) => need.outcome === 'disagree')
        expect(outcome === 'disagree').toBe(isDisputed)
      }),
      { numRuns: 60 },
    )
  })

  test('never fails on ids without rows, nor on the names of what every object has', () => {
    const ids = fc.array(fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__')))
    fc.assert(
      fc.property(ids, ids, (task, sector) => {
        const known = new Set([...dataset.useCases.map(({ id }) => id), ...sectors])
        fc.pre([...task, ...sector].every((id) => !known.has(id)))
        expect(choose(sources, aQuery({ task, sector })).outcome).toBeNull()
      }),
    )
  })

  test('never fails on any rows, however they contradict each other', () => {
    const side = fc.constantFrom(...SIDES)
    const verdict = fc.constantFrom(...VERDICTS)
    const useCases = fc.record({
      sides: fc.array(side, { maxLength: 4 }),
      verdicts: fc.array(fc.tuple(verdict, verdict), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(useCases, ({ sides, verdicts }) => {
        const useCase: UseCase = aUseCase({
          id: 'a-task',
          statements: sides.map((of) => ({ side: of, as: 'a use', citation: aCitation() })),
          verdicts: verdicts.map(([llm, generativeAi]) => ({
            llm,
            generativeAi,
            citation: aCitation({ document: 'krishang' }),
          })),
        })
        const of = choiceSources(aDataset({ useCases: [useCase] }))
        const [need] = choose(of, aQuery({ task: ['a-task'] })).needs
        expect(need?.evidence).toHaveLength(sides.length + verdicts.length)
      }),
    )
  })

  test('keeps a verdict as printed: limited speaks for no side, no speaks against', () => {
    const [need] = choose(
      choiceSources(
        aDataset({
          useCases: [
            aUseCase({
              id: 'a-task',
              statements: [],
              verdicts: [{ llm: 'no', generativeAi: 'limited', citation: aCitation() }],
            }),
          ],
        }),
      ),
      aQuery({ task: ['a-task'] }),
    ).needs
    expect(need?.evidence[0]?.stances).toEqual({ llm: 'against', generativeAi: 'limited' })
    expect(need?.outcome).toBe('unanswered')
  })

  test('asks of a sector every use case in it, but none twice', () => {
    const healthcare = dataset.useCases.filter(({ sector }) => sector === 'healthcare')
    const [first] = healthcare
    const { needs } = choose(
      sources,
      aQuery({ task: [first?.id ?? ''], sector: ['healthcare', 'healthcare'] }),
    )
    const tasks = needs.filter(({ kind }) => kind === 'task').map(({ id }) => id)
    expect(tasks.toSorted()).toEqual(healthcare.map(({ id }) => id).toSorted())
  })

  test('asks for the filing of its making only where no other rule finds a row of an output', () => {
    const rulesFor = (guidance: readonly Guidance[]) => {
      const dataset = aDataset({
        useCases: [aUseCase({ id: MAKING.text })],
        guidance: [...guidance],
      })
      const [need] = choose(choiceSources(dataset), aQuery({ output: ['text'] })).needs
      return need?.evidence.map(({ rule }) => rule)
    }
    expect(rulesFor([])).toEqual(['side'])
    const advice = dataset.guidance.filter(({ id }) => id === 'guidance-krishang-output-text')
    expect(rulesFor(advice)).toEqual(['guidance'])
  })

  test('names the disagreements that concern the rows it read', () => {
    const of = choiceSources(
      aDataset({
        useCases: [aUseCase({ id: 'a-task' })],
        disagreements: [aQuestion({ id: 'dispute', concerns: ['a-task'] })],
      }),
    )
    const [need] = choose(of, aQuery({ task: ['a-task'] })).needs
    expect(need?.disputes.map(({ id }) => id)).toEqual(['dispute'])
  })

  test('of the data is what the documents say of text, images and code', () => {
    const answer = (query: Partial<ChooseQuery>) => choose(sources, aQuery(query)).outcome
    expect(answer({ output: ['text'] })).toBe('llm')
    expect(answer({ output: ['image'] })).toBe('generative-ai')
    expect(answer({ output: ['text', 'image'] })).toBe('both')
    expect(answer({ task: ['code-generation'] })).toBe('disagree')
    expect(answer({ task: ['robot-walking'] })).toBe('unanswered')
    expect(explainChoice(choose(sources, aQuery({ output: ['text', 'image'] })))).toBe(
      'LLM for text; other generative AI for image.',
    )
  })
})
