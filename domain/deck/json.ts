import type { Deck } from '../deck'

/** Names the format in the file itself, so that another JSON file is told apart. */
export const FORMAT = 'genai-atlas-deck'
export const FORMAT_VERSION = 1

/** A deck as a JSON file; `deckFromJson` reads it back. */
export const deckToJson = (deck: Deck): string =>
  `${JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, deck }, null, 2)}\n`
