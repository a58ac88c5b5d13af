import type { Deck } from '../deck'

/** A deck with what it was before each change, and what it was before each change taken back. */
export type DeckHistory = {
  readonly past: readonly Deck[]
  readonly present: Deck
  readonly future: readonly Deck[]
}

const MOST_KEPT = 100

export const beginHistory = (present: Deck): DeckHistory => ({ past: [], present, future: [] })

/**
 * Goes on to a changed deck. `merges` joins the change to the one before it, so that typing a title is taken back at once.
 */
export function advance(
  history: DeckHistory,
  next: Deck,
  { merges = false }: { merges?: boolean } = {},
): DeckHistory {
  if (next === history.present) return history
  if (merges && history.past.length > 0) return { ...history, present: next, future: [] }
  return {
    past: [...history.past, history.present].slice(-MOST_KEPT),
    present: next,
    future: [],
  }
}

/** Takes the last change back. It counts as a change, so that other windows follow. */
export function undo({ past, present, future }: DeckHistory): DeckHistory {
  const before = past.at(-1)
  if (before === undefined) return { past, present, future }
  return {
    past: past.slice(0, -1),
    present: { ...before, version: present.version + 1 },
    future: [present, ...future],
  }
}

/** Makes the last change that was taken back once more. */
export function redo({ past, present, future }: DeckHistory): DeckHistory {
  const [next, ...rest] = future
  if (next === undefined) return { past, present, future }
  return {
    past: [...past, present],
    present: { ...next, version: present.version + 1 },
    future: rest,
  }
}
