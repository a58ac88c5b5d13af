import { describe, expect, test } from 'vitest'
import { choose } from '@/domain/choose'
import { choiceOptions } from '@/domain/choose/options'
import { CHOOSING, GUIDANCE_READINGS, MAKING } from '@/domain/choose/reading'
import { aQuery, dataset, sectors, sources } from './asking'

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
