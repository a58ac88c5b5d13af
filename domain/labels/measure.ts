import { GLYPH_WIDTHS } from './glyph-widths'

/** Inter semi-bold, Inter regular, or Source Serif semi-bold. */
export type Face = keyof typeof GLYPH_WIDTHS

const FIRST_CODE = 32
const NO_BREAK_SPACE = 160
const UNKNOWN_WIDTH = 1000
const UNITS_PER_EM = 1000
const LOW_SURROGATES = 0xdc00
const AFTER_SURROGATES = 0xe000

/**
 * Width of a line in px, from the advance widths of the font, without kerning: the server has no canvas. A letter
 * outside the table counts as a full em, so that the estimate errs towards too wide.
 */
export function measureText(text: string, size: number, face: Face): number {
  const widths = GLYPH_WIDTHS[face]
  let units = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // The second half of a letter that was counted with its first.
    if (code >= LOW_SURROGATES && code < AFTER_SURROGATES) continue
    units += widths[code === NO_BREAK_SPACE ? 0 : code - FIRST_CODE] ?? UNKNOWN_WIDTH
  }
  return (units * size) / UNITS_PER_EM
}
