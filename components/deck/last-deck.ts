const KEY = 'deck'

/** The deck that was changed last: what is added elsewhere goes into it. Null where there is none, or storage is off. */
export function lastDeck(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function rememberDeck(id: string): void {
  try {
    localStorage.setItem(KEY, id)
  } catch {
    // Storage is off: what is added elsewhere goes into a deck of its own.
  }
}
