import { describe, expect, test } from 'vitest'
import {
  countOf,
  formatCount,
  formatDate,
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatPercent,
  keepSums,
  listInWords,
} from '@/domain/format'
import { idInWords } from '@/domain/words'

describe('money', () => {
  test.each([
    [67_180_000_000, 'US$ 67.18 billion'],
    [1_800_000_000_000, 'US$ 1.8 trillion'],
    [1_810_000_000, 'US$ 1.81 billion'],
    [497_216_345_678, 'US$ 497.22 billion'],
    [950_000, 'US$ 950,000'],
    [0, 'US$ 0'],
  ])('%d is %s in running text', (usd, words) => {
    expect(formatMoney(usd)).toBe(words)
  })

  test('is short where room is tight', () => {
    expect(formatMoneyShort(67_180_000_000)).toBe('67.18 bn')
  })
})

test('a sum is kept on one line, and only the spaces within it', () => {
  const text = 'From US$ 67.18 billion in 2024 to 1.8 trillion; 20 models'
  expect(keepSums(text)).toBe(
    'From US$\u00a067.18\u00a0billion in 2024 to 1.8\u00a0trillion; 20 models',
  )
  expect(keepSums('US$ billion')).toBe('US$ billion')
})

test('numbers have commas between thousands and no trailing zeros', () => {
  expect(formatNumber(1234567.5)).toBe('1,234,567.5')
  expect(formatNumber(2, 2)).toBe('2')
  expect(formatCount(175_000_000_000)).toBe('175 billion')
  expect(formatPercent(39.6)).toBe('39.6%')
})

test('a count has its noun in the right number', () => {
  expect(countOf(1, 'model')).toBe('1 model')
  expect(countOf(0, 'model')).toBe('0 models')
  expect(countOf(2, 'entry', 'entries')).toBe('2 entries')
})

test('a list reads as a sentence does', () => {
  expect(listInWords([])).toBe('')
  expect(listInWords(['text'])).toBe('text')
  expect(listInWords(['text', 'image'], 'or')).toBe('text or image')
  expect(listInWords(['text', 'image', 'video'])).toBe('text, image and video')
})

test('a date is told in words, in UTC', () => {
  expect(formatDate('2025-10-07')).toBe('7 October 2025')
})

test('an id that is its own name reads as words, with the hyphens that belong to them', () => {
  expect(idInWords('legal-and-finance')).toBe('Legal and finance')
  expect(idInWords('e-commerce')).toBe('E-commerce')
})
