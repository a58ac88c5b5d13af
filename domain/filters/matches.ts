import { fold, searchTerms } from './search'

/** A piece of a text, and whether the search found it. */
export type TextPart = { readonly text: string; readonly isMatch: boolean }

/** A text a row is searched in, and what it is to a reader, as in `Alias`. */
export type SearchedText = { readonly kind: string; readonly text: string }

/** Folded text, and for each of its letters the place in the text it came from. */
type Folded = { readonly letters: string; readonly places: readonly number[] }

type Range = readonly [from: number, to: number]

/**
 * A text cut where the words of a search stand in it: case and diacritics ignored, and hyphens where the word has none,
 * as the search itself does (`dalle` marks `DALL-E`). The pieces put together are the text.
 */
export function markMatches(text: string, search: string): TextPart[] {
  const words = searchTerms(search).flat()
  if (words.length === 0) return text === '' ? [] : [{ text, isMatch: false }]
  const folded = foldWithPlaces(text)
  return cut(text, joined(words.flatMap((word) => rangesOf(word, folded, text.length))))
}

/**
 * The first text that shows why a row was found, where nothing in sight does; undefined where a word of the search is
 * in sight, or nothing is searched. What a row is searched in is asked for only then.
 */
export function foundOutOfSight(
  textsOf: () => readonly SearchedText[],
  inSight: readonly string[],
  search: string,
): SearchedText | undefined {
  const words = searchTerms(search).flat()
  if (words.length === 0 || inSight.some((text) => hasAny(text, words))) return undefined
  return textsOf().find(({ text }) => hasAny(text, words))
}

/** Whether any of the words stands in a text: where `markMatches` would mark one. */
function hasAny(text: string, words: readonly string[]): boolean {
  const letters = fold(text)
  return words.some((word) => letters.includes(word) || letters.replaceAll('-', '').includes(word))
}

function foldWithPlaces(text: string): Folded {
  let letters = ''
  const places: number[] = []
  let place = 0
  for (const sign of text) {
    const folded = fold(sign)
    letters += folded
    for (let index = 0; index < folded.length; index += 1) places.push(place)
    place += sign.length
  }
  return { letters, places }
}

function rangesOf(word: string, folded: Folded, length: number): Range[] {
  const ranges = occurrences(word, folded, length)
  return ranges.length > 0 ? ranges : occurrences(word, withoutHyphens(folded), length)
}

function occurrences(word: string, { letters, places }: Folded, length: number): Range[] {
  const ranges: Range[] = []
  let at = letters.indexOf(word)
  while (at !== -1) {
    const last = places[at + word.length - 1] ?? 0
    const next = places.find((place) => place > last) ?? length
    ranges.push([places[at] ?? 0, next])
    at = letters.indexOf(word, at + 1)
  }
  return ranges
}

function withoutHyphens({ letters, places }: Folded): Folded {
  const isKept = (index: number) => letters[index] !== '-'
  return {
    letters: letters.replaceAll('-', ''),
    places: places.filter((_, index) => isKept(index)),
  }
}

/** Ranges in order, those that touch or overlap as one. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const [from, to] of [...ranges].sort(([one], [other]) => one - other)) {
    const previous = result.at(-1)
    if (previous === undefined || from > previous[1]) result.push([from, to])
    else result[result.length - 1] = [previous[0], Math.max(previous[1], to)]
  }
  return result
}

function cut(text: string, ranges: readonly Range[]): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const [from, to] of ranges) {
    if (from > end) parts.push({ text: text.slice(end, from), isMatch: false })
    parts.push({ text: text.slice(from, to), isMatch: true })
    end = to
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMatch: false })
  return parts
}
