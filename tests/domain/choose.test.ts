import fc from 'fast-check'
import { createLoader, createSerializer } from 'nuqs/server'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { type Guidance, MODALITIES, SIDES, type UseCase, VERDICTS } from '@/data/schema'
import { choose, outcomeOf } from '@/domain/choose'
import type { Evidence, Stance } from '@/domain/choose/evidence'
import { choiceOptions } from '@/domain/choose/options'
import { CHOOSING, GUIDANCE_READINGS, MAKING } from '@/domain/choose/reading'
import { choiceSources } from '@/domain/choose/sources'
import { describeCandidates, explainChoice, explainNeed } from '@/domain/choose/wording'
import { indexModels } from '@/domain/filters/model-index'
import { selectModels } from '@/domain/filters/models'
import { type ChooseQuery, chooseParsers, defaultQuery, modelsParsers } from '@/domain/query'
import { aCitation, aDataset, aModel, aQuestion, aStatement, aUseCase } from '../builders'

const dataset = loadDataset()
const sources = choiceSources(dataset)
const sectors = [...new Set(dataset.useCases.flatMap(({ sector }) => sector ?? []))]

const aQuery = (change: Partial<ChooseQuery> = {}): ChooseQuery => ({
  output: [],
  task: [],
  sector: [],
  ...change,
})

const someOf = <Value>(values: readonly Value[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 })

const queries = fc.record({
  output: someOf(MODALITIES),
  task: someOf(dataset.useCases.map(({ id }) => id)),
  sector: someOf(sectors),
})

const stances = fc.record({
  llm: fc.constantFrom<Stance>('for', 'limited', 'against', 'silent'),
  generativeAi: fc.constantFrom<Stance>('for', 'limited', 'against', 'silent'),
})

const row = (llm: Stance, generativeAi: Stance) => ({ stances: { llm, generativeAi } })

const LLM = row('for', 'silent')
const OTHER = row('silent', 'for')
const BOTH = row('for', 'for')

describe('what follows from rows', () => {
  test('is a side when every row that speaks for a side speaks for it', () => {
    expect(outcomeOf([LLM, LLM])).toBe('llm')
    expect(outcomeOf([LLM, BOTH])).toBe('llm')
    expect(outcomeOf([OTHER, BOTH])).toBe('generative-ai')
    expect(outcomeOf([BOTH])).toBe('both')
  })

  test('is a disagreement as soon as two rows speak for one side each, whatever their number', () => {
    fc.assert(
      fc.property(fc.array(stances), (others) => {
        const evidence = [LLM, ...others.map((of) => ({ stances: of })), OTHER]
        expect(outcomeOf(evidence)).toBe('disagree')
      }),
    )
  })

  test('does not depend on order, nor on how often a row is repeated', () => {
    fc.assert(
      fc.property(fc.array(stances), fc.nat(5), (all, times) => {
        const evidence = all.map((of) => ({ stances: of }))
        const outcome = outcomeOf(evidence)
        expect(outcomeOf(evidence.toReversed())).toBe(outcome)
        expect(outcomeOf([...evidence, ...Array(times).fill(evidence).flat()])).toBe(outcome)
      }),
    )
  })

  test('is nothing from rows that speak for no side', () => {
    expect(outcomeOf([])).toBe('unanswered')
    expect(outcomeOf([row('limited', 'against'), row('against', 'silent')])).toBe('unanswered')
  })
})

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

describe('candidate models', () => {
  const index = indexModels(dataset)

  test('are as many as the table that they lead to shows', () => {
    fc.assert(
      fc.property(queries, (query) => {
        for (const { href, count, outputs, side } of choose(sources, query).candidates) {
          const address = new URL(href, 'https://example.org').searchParams
          expect(address.get('output')?.split(',')).toEqual(outputs)
          const shown = selectModels(index, {
            ...defaultQuery(modelsParsers),
            output: [...outputs],
            side: side === null ? [] : [side, 'both'],
          })
          expect(count).toBe(shown.rows.length)
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
    expect(describeCandidates(only)).toBe('1 model that gives image, filed under LLM or both')
  })
})

describe('the readings of guidance', () => {
  test('exist for every row that speaks for a side, and for no other', () => {
    const choosing = dataset.guidance.filter(({ question }) => CHOOSING.has(question))
    expect(Object.keys(GUIDANCE_READINGS).toSorted()).toEqual(
      choosing.map(({ id }) => id).toSorted(),
    )
  })

  test('name outputs, tasks and sectors that there are', () => {
    const tasks = new Set(dataset.useCases.map(({ id }) => id))
    for (const reading of Object.values(GUIDANCE_READINGS)) {
      for (const task of reading.tasks) expect(tasks).toContain(task)
      for (const sector of reading.sectors) expect(sectors).toContain(sector)
    }
    for (const task of Object.values(MAKING)) expect(tasks).toContain(task)
  })
})

test('the number beside a possible answer is the rows that would be read for it', () => {
  const facets = choiceOptions(sources, aQuery())
  for (const { name, options } of facets) {
    for (const { value, count } of options) {
      const { needs } = choose(sources, aQuery({ [name]: [value] }))
      expect(count).toBe(needs.reduce((sum, { evidence }) => sum + evidence.length, 0))
    }
  }
})

test('an address and the query it stands for are the same, both ways', () => {
  const load = createLoader(chooseParsers)
  const serialize = createSerializer(chooseParsers)
  fc.assert(
    fc.property(queries, (query) => {
      expect(load(serialize(query))).toEqual(query)
    }),
  )
})
