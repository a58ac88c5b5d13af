function sharedPrefix(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

/**
 * Whether two different words are one slip apart: a letter too many, missing or wrong, or two neighbours swapped
 * (optimal string alignment distance of exactly 1).
 */
export function isOneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  const from = sharedPrefix(one, other)
  if (one.length > other.length) return one.slice(from + 1) === other.slice(from)
  if (one.length < other.length) return one.slice(from) === other.slice(from + 1)
  if (one.slice(from + 1) === other.slice(from + 1)) return true
  return (
    one[from] === other[from + 1] &&
    one[from + 1] === other[from] &&
    one.slice(from + 2) === other.slice(from + 2)
  )
}

/** The places in `word` of the letters that were typed right: all before the slip, and all after it. */
export function sharedLetters(typed: string, word: string): number[] {
  const before = sharedPrefix(typed, word)
  let after = 0
  const room = Math.min(typed.length, word.length) - before
  while (after < room && typed.at(-1 - after) === word.at(-1 - after)) after++
  return Array.from(word, (_, index) => index).filter(
    (index) => index < before || index >= word.length - after,
  )
}
