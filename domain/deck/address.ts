import type { Deck } from '../deck'
import { deckSchema } from './schema'

/** Longer addresses are cut by some mail programs and servers. */
export const LONGEST_ADDRESS = 2000

/** Fields of a slide in the order of the packed form; one at its default is left out at the end. */
const FIELDS = ['address', 'title', 'notes', 'layout', 'text', 'second', 'snapshot'] as const
const DEFAULTS = ['', '', '', 'full', '', null, ''] as const

/**
 * A deck for an address: base64url of its name and slides, without ids. Null where the whole would be longer than
 * `room` characters.
 */
export function encodeDeck({ name, slides }: Deck, room = LONGEST_ADDRESS): string | null {
  const packed = [name, ...slides.map((slide) => trimmed(FIELDS.map((field) => slide[field])))]
  const bytes = new TextEncoder().encode(JSON.stringify(packed))
  const encoded = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
  return encoded.length > room ? null : encoded
}

/** The deck in an address, under a given id; null where it holds none. */
export function decodeDeck(encoded: string, id: string): Deck | null {
  const packed = unpack(encoded)
  if (!Array.isArray(packed)) return null
  const [name, ...slides] = packed as unknown[]
  const deck = {
    id,
    name,
    version: 0,
    slides: slides.map((fields, index) => ({
      ...Object.fromEntries(
        FIELDS.map((field, place) => [
          field,
          (Array.isArray(fields) ? fields[place] : undefined) ?? DEFAULTS[place],
        ]),
      ),
      id: `slide-${index + 1}`,
    })),
  }
  const result = deckSchema.safeParse(deck)
  return result.success ? result.data : null
}

function trimmed(fields: readonly unknown[]): unknown[] {
  const last = fields.findLastIndex((field, index) => field !== DEFAULTS[index])
  return fields.slice(0, last + 1)
}

function unpack(encoded: string): unknown {
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
