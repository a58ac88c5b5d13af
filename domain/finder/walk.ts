import type { Letters } from './letters'

/** A way through words: the letters taken, and how many words they stand in, of how many letters in all. */
export type Walk = {
  readonly letters: readonly number[]
  readonly words: number
  readonly length: number
}

/** Words of at most so many letters may be passed over: of, and, from, with. */
const LITTLE_WORD = 4

/**
 * Reads `typed` off words that follow each other, each entered at its first letter: `run` takes only what follows that
 * directly and needs two words, `scattered` takes any later letters of the word. Takes as much of each word as it can.
 * Null where there is no such way.
 */
export function walkWords(
  typed: string,
  { text, starts }: Letters,
  taking: 'run' | 'scattered',
): Walk | null {
  const wordEnd = (word: number) => starts[word + 1] ?? text.length
  const lengthOf = (word: number) => wordEnd(word) - (starts[word] ?? 0)
  const deadEnds = new Set<number>()

  const walk = (typedFrom: number, word: number): Walk | null => {
    const state = typedFrom * starts.length + word
    const start = starts[word]
    if (start === undefined || deadEnds.has(state)) return null
    const taken = takeFrom(typed, typedFrom, text.slice(start, wordEnd(word)), taking)
    for (let count = taken.length; count > 0; count--) {
      const letters = taken.slice(0, count).map((index) => start + index)
      const length = lengthOf(word)
      if (typedFrom + count === typed.length) return { letters, words: 1, length }
      const onward = walkOn(typedFrom + count, word + 1)
      if (onward !== null)
        return {
          letters: [...letters, ...onward.letters],
          words: onward.words + 1,
          length: onward.length + length,
        }
    }
    deadEnds.add(state)
    return null
  }

  const walkOn = (typedFrom: number, word: number): Walk | null => {
    for (let next = word; next < starts.length; next++) {
      const found = walk(typedFrom, next)
      if (found !== null) return found
      if (lengthOf(next) > LITTLE_WORD) return null
    }
    return null
  }

  for (let word = 0; word < starts.length; word++) {
    const found = walk(0, word)
    if (found !== null && (taking === 'scattered' || found.words > 1)) return found
  }
  return null
}

/** Which letters of a word, its first among them, continue what was typed. */
function takeFrom(
  typed: string,
  from: number,
  word: string,
  taking: 'run' | 'scattered',
): number[] {
  const taken: number[] = []
  for (let index = 0; index < word.length && from + taken.length < typed.length; index++) {
    if (word[index] === typed[from + taken.length]) taken.push(index)
    else if (taking === 'run' || index === 0) break
  }
  return taken
}
