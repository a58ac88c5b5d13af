import { FURTHER_WIDTHS, GLYPH_WIDTHS } from './glyph-widths'

/** Inter semi-bold, Inter regular, or Source Serif semi-bold. */
export type Face = keyof typeof GLYPH_WIDTHS

/** Advance widths of a font in thousandths of an em: from space to tilde, and of letters beyond. */
export type FontWidths = {
  readonly ascii: readonly number[]
  readonly further: Readonly<Record<string, number>>
}

const FIRST_CODE = 32
const UNKNOWN_WIDTH = 1000
const UNITS_PER_EM = 1000
/** Letters beyond take two units of a string. */
const LAST_OF_ONE_UNIT = 0xffff

/** Width of a line in px in a font, without kerning. A letter that is not known counts as a full em: too wide, never too narrow. */
export function widthIn({ ascii, further }: FontWidths, text: string, size: number): number {
  let units = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    units += ascii[code - FIRST_CODE] ?? further[String.fromCodePoint(code)] ?? UNKNOWN_WIDTH
    if (code > LAST_OF_ONE_UNIT) at += 1
  }
  return (units * size) / UNITS_PER_EM
}

/** Width of a line in px in a font of the page: the server has no canvas. */
export const measureText = (text: string, size: number, face: Face): number =>
  widthIn({ ascii: GLYPH_WIDTHS[face], further: FURTHER_WIDTHS[face] }, text, size)
