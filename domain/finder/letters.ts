import { fold } from '../filters/search'

/** A stretch of a text, in UTF-16 units: from, and up to but without. */
export type Span = readonly [from: number, to: number]

/** A text as it is compared: letters and digits alone, folded, each with the place it comes from. */
export type Letters = {
  readonly text: string
  readonly spans: readonly Span[]
  /** Where each word begins in `text`; the end of one is the beginning of the next. */
  readonly starts: readonly number[]
  /** Which letters occur, one bit for each (some share one): tells at once that a text cannot match. */
  readonly bits: number
}

const LETTER = /[\p{L}\p{N}]/u
const MARK = /^\p{Mark}+$/u
const JOINER = /['’]/
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u

/**
 * The letters of a text: case, diacritics, blanks, hyphens and other punctuation are left out, so `DALL-E 2` reads
 * `dalle2`. A word begins after anything left out but an apostrophe, and at a capital after a small letter (`ChatGPT`).
 */
export function lettersOf(source: string): Letters {
  let text = ''
  const spans: Span[] = []
  const starts: number[] = []
  let previous = ''
  let at = 0
  for (const character of source) {
    const to = at + character.length
    const folded = LETTER.test(character) ? fold(character) : ''
    const last = spans.at(-1)
    if (folded !== '') {
      const isHump = UPPER.test(character) && LOWER.test(previous)
      if (isHump || previous === '' || !LETTER.test(previous)) starts.push(text.length)
      text += folded
      for (let unit = 0; unit < folded.length; unit++) spans.push([at, to])
      previous = character
    } else if (MARK.test(character) && last !== undefined && last[1] === at) {
      spans[spans.length - 1] = [last[0], to]
    } else if (!JOINER.test(character)) previous = character
    at = to
  }
  return { text, spans, starts, bits: bitsOf(text) }
}

const BITS = 31

/** The letters of a folded text as bits; texts that share all letters share all bits. */
export function bitsOf(text: string): number {
  let bits = 0
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) % BITS)
  return bits
}

/** How many of `bits` are not in `others`: no more than letters are missing. */
export function missingBits(bits: number, others: number): number {
  let missing = bits & ~others
  let count = 0
  for (; missing !== 0; missing &= missing - 1) count++
  return count
}

/** The letters of what was typed, as one word; empty where there is no letter in it. */
export const squeeze = (typed: string): string => lettersOf(typed).text

/** The stretches of the source that letters come from, merged where they touch, in order. */
export function spansOf({ spans }: Letters, indices: Iterable<number>): Span[] {
  const merged: Span[] = []
  for (const index of [...new Set(indices)].sort((one, other) => one - other)) {
    const span = spans[index]
    const last = merged.at(-1)
    if (span === undefined) continue
    if (last !== undefined && span[0] <= last[1]) {
      merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])]
    } else merged.push(span)
  }
  return merged
}
