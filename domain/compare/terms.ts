import type { Dataset } from '@/data/schema'

/** A piece of a text; `isAlone` where it names what the same cell of no other document names. */
export type CellPart = { readonly text: string; readonly isAlone: boolean }

/** Finds the names in a text: where each stands, and of what it is the name. */
export type TermFinder = (text: string) => readonly Term[]
type Term = { readonly of: string; readonly from: number; readonly to: number }

/** The modalities as a cell words them. */
const MODALITY_NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['text', ['text']],
  ['code', ['code']],
  ['image', ['image', 'images']],
  ['video', ['video', 'videos']],
  ['audio', ['audio', 'voice']],
  ['music', ['music']],
  ['3d', ['3D', '3D models']],
  ['synthetic-data', ['synthetic data']],
]

type Sources = Pick<Dataset, 'models' | 'technologies'>

/**
 * Reads names of modalities, technologies and models in a text, each as a word of its own and in one number or the
 * other. Of names that contain each other the longest counts.
 */
export function termFinder({ models, technologies }: Sources): TermFinder {
  const owners = new Map<string, string>()
  for (const { id, name, aliases } of [...models, ...technologies]) {
    for (const word of [name, ...aliases].flatMap(inBothNumbers)) owners.set(word, id)
  }
  for (const [modality, words] of MODALITY_NAMES) {
    for (const word of words) owners.set(word.toLowerCase(), modality)
  }
  const alternatives = [...owners.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
      of: owners.get(word.toLowerCase()) ?? word,
      from: index,
      to: index + word.length,
    }))
}

/** `Diffusion models`, `diffusion model`. */
function inBothNumbers(name: string): string[] {
  const word = name.toLowerCase()
  return word.endsWith('s') ? [word, word.slice(0, -1)] : [word]
}

/** A text in pieces: those that name what none of the other texts names are marked. Without other texts none is. */
export function markAlone(
  text: string,
  others: readonly string[],
  findTerms: TermFinder,
): CellPart[] {
  if (others.length === 0) return [{ text, isAlone: false }]
  const shared = new Set(others.flatMap((other) => findTerms(other).map((term) => term.of)))
  const parts: CellPart[] = []
  let end = 0
  for (const { of, from, to } of findTerms(text)) {
    if (shared.has(of)) continue
    parts.push({ text: text.slice(end, from), isAlone: false })
    parts.push({ text: text.slice(from, to), isAlone: true })
    end = to
  }
  parts.push({ text: text.slice(end), isAlone: false })
  return parts.filter((part) => part.text !== '')
}
