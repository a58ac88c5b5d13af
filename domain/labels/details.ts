import type { DerivedModel } from '../consensus'
import { listInWords } from '../format'
import { MODALITY_WORDS } from '../words'

/**
 * What an opened model says below its name: lines with the first baseline at `y`, and the middle of the row of document
 * letters, from the centre of the circle, in px.
 */
export type Details = {
  readonly lines: readonly string[]
  readonly y: number
  readonly letters: number
}

export const DETAIL_SIZE = 12
export const DETAIL_LINE = 16
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
