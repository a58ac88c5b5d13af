import { bitsOf, type Letters, missingBits } from './letters'
import { isOneSlipApart, sharedLetters } from './slip'
import { walkWords } from './walk'

/** How well a text answers what was typed, best first; the last two are guesses. */
export const TIERS = [
  'exact',
  'prefix',
  'word-start',
  'initials',
  'inside',
  'elsewhere',
  'slip',
  'subsequence',
] as const
export type Tier = (typeof TIERS)[number]

/** A match: its tier, its cost within the tier (lower is better), and the letters of the text that it stands on. */
export type Match = {
  readonly tier: Tier
  readonly cost: number
  readonly letters: readonly number[]
}

/** A slip of the fingers is looked for in words of at least so many letters; in short ones only in whole words. */
const SHORTEST_SLIP = 4
const SHORT_WORD = 5
/** A subsequence must have so many letters, and so large a part of the words it touches. */
const SHORTEST_SUBSEQUENCE = 3
const LEAST_COVERAGE = 0.4

const run = (from: number, length: number): number[] =>
  Array.from({ length }, (_, index) => from + index)

/** How `typed`, letters alone, stands in a text; null where it does not. Only `withGuesses` is a slip forgiven. */
export function matchWord(typed: string, target: Letters, withGuesses: boolean): Match | null {
  const missing = missingBits(bitsOf(typed), target.bits)
  if (typed === '' || missing > (withGuesses ? 1 : 0)) return null
  if (missing > 0) return slip(typed, target)
  const certain = asWritten(typed, target) ?? initials(typed, target) ?? inside(typed, target)
  if (certain !== null || !withGuesses) return certain
  return slip(typed, target) ?? subsequence(typed, target)
}

/** `typed` where it begins the text or one of its words. */
export function asWritten(typed: string, { text, starts }: Letters): Match | null {
  const from = starts.find((start) => text.startsWith(typed, start))
  if (from === undefined) return null
  const letters = run(from, typed.length)
  if (from > 0) return { tier: 'word-start', cost: 0, letters }
  return { tier: typed.length === text.length ? 'exact' : 'prefix', cost: 0, letters }
}

function inside(typed: string, { text }: Letters): Match | null {
  const from = typed.length < 2 ? -1 : text.indexOf(typed)
  return from < 0 ? null : { tier: 'inside', cost: 0, letters: run(from, typed.length) }
}

/** The beginnings of words that follow each other: `llm`, `sdiff` for Stable Diffusion. */
function initials(typed: string, target: Letters): Match | null {
  const walked = walkWords(typed, target, 'run')
  return walked === null ? null : { tier: 'initials', cost: walked.words, letters: walked.letters }
}

/** One letter too many, missing, wrong, or two in the wrong order. */
function slip(typed: string, { text, starts }: Letters): Match | null {
  if (typed.length < SHORTEST_SLIP) return null
  const ends = new Set([...starts, text.length])
  for (const from of starts) {
    for (const length of [typed.length, typed.length + 1, typed.length - 1]) {
      const to = from + length
      const isWhole = ends.has(to)
      if (to > text.length || (typed.length <= SHORT_WORD && !isWhole)) continue
      const word = text.slice(from, to)
      if (!isOneSlipApart(typed, word)) continue
      const letters = sharedLetters(typed, word).map((index) => from + index)
      return { tier: 'slip', cost: (from > 0 ? 2 : 0) + (isWhole ? 0 : 1), letters }
    }
  }
  return null
}

/** Letters in order, with others between them, each word entered at its beginning: `mdjrny` for Midjourney. */
function subsequence(typed: string, target: Letters): Match | null {
  if (typed.length < SHORTEST_SUBSEQUENCE) return null
  const walked = walkWords(typed, target, 'scattered')
  if (walked === null || typed.length < walked.length * LEAST_COVERAGE) return null
  return { tier: 'subsequence', cost: walked.length - typed.length, letters: walked.letters }
}
