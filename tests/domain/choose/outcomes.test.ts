import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomeOf } from '@/domain/choose'
import type { Stance } from '@/domain/choose/evidence'

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
