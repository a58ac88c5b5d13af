import { expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { disputeCounts, disputesByRow } from '@/domain/disputes'
import { aQuestion } from '../builders'

test('a row knows how many disagreements concern it, and which', () => {
  const disagreements = [
    aQuestion({ id: 'one', concerns: ['gpt-4', 'llm'] }),
    aQuestion({ id: 'other', concerns: ['llm'] }),
    aQuestion({ id: 'third' }),
  ]
  expect(disputeCounts(disagreements)).toEqual({ 'gpt-4': 1, llm: 2 })
  expect(
    disputesByRow(disagreements)
      .get('llm')
      ?.map(({ id }) => id),
  ).toEqual(['one', 'other'])
})

test('of the real data every disagreement is reached from some row', () => {
  const { disagreements } = loadDataset()
  const reached = new Set([...disputesByRow(disagreements).values()].flat().map(({ id }) => id))
  expect(reached.size).toBe(disagreements.length)
})
