import { formulaParts } from '../../figures/wording'

const SIZE = 0.72
const RISE = 0.36

/** A part of a line: its size, and how much lower than the part before it it stands, in px. */
export type LinePart = {
  readonly at: number
  readonly text: string
  readonly size: number
  readonly lower: number
}

/** A line in parts, so that exponents, written `1.396^6`, are raised. */
export const raisedParts = (text: string, size: number): LinePart[] =>
  formulaParts(text)
    .filter((part) => part.text !== '')
    .map(({ at, text: words, isExponent }, index) => ({
      at,
      text: words,
      size: isExponent ? size * SIZE : size,
      lower: isExponent ? -size * RISE : index === 0 ? 0 : size * RISE,
    }))
