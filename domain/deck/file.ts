import { z } from 'zod'
import type { Deck } from '../deck'
import { FORMAT, FORMAT_VERSION } from './json'
import { deckSchema } from './schema'

const deckFile = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  deck: deckSchema,
})

/** A deck that could be read, or every reason why not, each as `where: expected what`. */
export type ReadDeck =
  | { readonly deck: Deck; readonly problems?: never }
  | { readonly deck?: never; readonly problems: readonly string[] }

/** A deck from the text of a file, with every problem at once in words. */
export function deckFromJson(text: string): ReadDeck {
  const value = parseJson(text)
  if (value === undefined) return { problems: ['The file is not JSON.'] }
  if (!isFile(value))
    return { problems: [`The file is not a deck: it does not say “format”: “${FORMAT}”.`] }
  if (value.formatVersion !== FORMAT_VERSION)
    return {
      problems: [
        `The deck has format version ${String(value.formatVersion)}; this atlas reads version ${FORMAT_VERSION}.`,
      ],
    }
  return checkDeck(
    deckFile.transform(({ deck }) => deck),
    value,
  )
}

/** A deck from a stored or received value. */
export const deckFromValue = (value: unknown): ReadDeck => checkDeck(deckSchema, value)

function checkDeck(schema: z.ZodType<Deck>, value: unknown): ReadDeck {
  const result = schema.safeParse(value)
  if (result.success) return { deck: result.data }
  return {
    problems: result.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`),
  }
}

/** `slides.3.address` as a person finds it: `slide 4, address`. */
function placeOf(path: readonly PropertyKey[]): string {
  const steps = path.map(String).filter((step) => step !== 'deck')
  const [first, index, ...rest] = steps
  if (first !== 'slides' || index === undefined) return steps.join(', ') || 'deck'
  return [`slide ${Number(index) + 1}`, ...rest].join(', ')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isFile = (value: unknown): value is { format: string; formatVersion?: unknown } =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT
