import type { DerivedModel } from '../consensus'
import { listInWords } from '../format'
import { MODALITY_WORDS } from '../words'
import { measureText } from './measure'

/** What an opened model says below its name, line by line, and where the first baseline stands from its centre, in px. */
export type Details = {
  readonly lines: readonly string[]
  readonly y: number
  readonly letters: number
}

export const DETAIL_SIZE = 12
export const DETAIL_LINE = 16
const LETTERS_HEIGHT = 22
const INSET = 9

/** The facts of a model worth a line in its circle: vendor, input, claimed versions. */
export function detailLines(
  { vendors, input, versions }: DerivedModel,
  nameOf: (id: string) => string,
): string[] {
  return [
    vendors.length === 0 ? 'Vendor not stated' : listInWords(vendors.map(nameOf)),
    input.length === 0
      ? 'Input not stated'
      : `In: ${input.map((modality) => MODALITY_WORDS[modality].toLowerCase()).join(', ')}`,
    ...(versions.length === 0 ? [] : [`claims ${versions.map(({ label }) => label).join(', ')}`]),
  ]
}

/**
 * As many of the lines, from the first, as fit the chords of a circle below `top` with the row of document letters under
 * them; null where not even the letters fit.
 */
export function fitDetails(lines: readonly string[], radius: number, top: number): Details | null {
  const room = radius - INSET
  const fits = (y: number, width: number) =>
    Math.abs(y) < room && width / 2 <= Math.sqrt(room * room - y * y)
  for (let count = lines.length; count >= 0; count--) {
    const shown = lines.slice(0, count)
    const letters = top + count * DETAIL_LINE + 4
    const areLinesFitting = shown.every((line, index) =>
      fits(top + (index + 1) * DETAIL_LINE, measureText(line, DETAIL_SIZE, 'sansRegular')),
    )
    if (areLinesFitting && fits(letters + LETTERS_HEIGHT, 60))
      return { lines: shown, y: top + DETAIL_LINE - 4, letters }
  }
  return null
}
