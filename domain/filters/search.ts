import { addRow, allRows, noRows, type RowSet } from './row-set'

const MARKS = /\p{Mark}+/gu
/** Text without a letter that could be decomposed. */
const PLAIN = /^\p{ASCII}*$/u

/** Text as it is searched: lower case, without diacritics. */
export const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(MARKS, '').toLowerCase()

/** Between the parts of a haystack, so that no search word runs across two of them. */
const BREAK = '\n'

/** One string to search a row in. Names are also found when written without their hyphens: `dalle`, `gpt4`. */
export function haystackOf(names: readonly string[], others: readonly string[]): string {
  let texts = ''
  for (const name of names) texts += name + BREAK
  for (const name of names) if (name.includes('-')) texts += name.replaceAll('-', '') + BREAK
  for (const text of others) texts += text + BREAK
  return fold(texts)
}

/**
 * A search as alternatives parted by commas, each the words that must all occur; never split at a hyphen. Every cell of a
 * table asks it of the same search: the last is kept.
 */
export function searchTerms(search: string): readonly (readonly string[])[] {
  if (search !== last.search) last = { search, terms: termsOf(search) }
  return last.terms
}

let last: { search: string; terms: readonly (readonly string[])[] } = { search: '', terms: [] }

const termsOf = (search: string): string[][] =>
  fold(search)
    .split(',')
    .map((part) => part.split(/\s+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0)

/** The rows whose haystack has every word of at least one alternative; all rows where nothing is searched. */
export function searchRows(haystacks: readonly string[], search: string): RowSet {
  const terms = searchTerms(search)
  if (terms.length === 0) return allRows(haystacks.length)
  const found = noRows(haystacks.length)
  haystacks.forEach((haystack, row) => {
    if (holds(haystack, terms)) addRow(found, row)
  })
  return found
}

/** Whether a search finds a name by itself, as it would a row of that name; any name where nothing is searched. */
export function isFound(name: string, search: string): boolean {
  const terms = searchTerms(search)
  return terms.length === 0 || holds(haystackOf([name], []), terms)
}

const holds = (haystack: string, terms: readonly (readonly string[])[]): boolean =>
  terms.some((words) => words.every((word) => haystack.includes(word)))
