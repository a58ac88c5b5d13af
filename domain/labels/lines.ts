import { type Face, measureText } from './measure'

/**
 * Lines of text with their size and the distance between their baselines, in px. A line keeps the blank it was broken at, so
 * that all together are the text.
 */
export type Lines = {
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
}

/** Nothing is set smaller. */
export const SMALLEST = 11

const LINE_HEIGHT = 1.2
/** Breaking more parts than this takes too long. */
export const MOST_PARTS = 24
/** From the middle of a line to its baseline, in ems. */
export const BASELINE = 0.36

export const lineHeightOf = (size: number): number => Math.round(size * LINE_HEIGHT)

/** Width of the widest line. */
export const widthOf = (lines: readonly string[], size: number, face: Face): number =>
  Math.max(0, ...lines.map((line) => measureText(line.trimEnd(), size, face)))

/** Signs that are written without blanks, and those of them that no line begins with. */
const IDEOGRAPH = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。」』）]'
const NEVER_FIRST = '[ーァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ、。」』）]'

/** After a blank, after a hyphen or a slash with two letters on either side, between signs written without blanks. */
const BREAKS = new RegExp(
  `(?<= )(?=[^ ])|(?<=\\p{L}{2}[-/])(?=\\p{L}{2})|(?<=${IDEOGRAPH})(?!${NEVER_FIRST})(?=${IDEOGRAPH})`,
  'u',
)

/** Most names are ASCII, where the same breaks take less: what knows all letters a browser prepares for long. */
const ASCII = /^[ -~]*$/
const ASCII_BREAKS = /(?<= )(?=[^ ])|(?<=[A-Za-z]{2}[-/])(?=[A-Za-z]{2})/

/** A text in the parts that stay whole, each with the blank after it. Together they are the text. */
export const partsOf = (text: string): string[] =>
  text.split(ASCII.test(text) ? ASCII_BREAKS : BREAKS)

const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether a text runs from right to left: as its first letter does. */
export const isRightToLeft = (text: string): boolean =>
  !ASCII.test(text) && RIGHT_TO_LEFT.test(text)

/** Every way to break parts into so many lines; none for very long texts. */
export function breakings(parts: readonly string[], count: number): string[][] {
  if (count > parts.length || parts.length > MOST_PARTS) return []
  if (count === 1) return [[parts.join('')]]
  return Array.from({ length: parts.length - count + 1 }, (_, index) => index + 1).flatMap(
    (first) =>
      breakings(parts.slice(first), count - 1).map((rest) => [
        parts.slice(0, first).join(''),
        ...rest,
      ]),
  )
}

/** The breaking whose widest line is narrowest; of several the most even. */
export function balanced(text: string, count: number, face: Face): string[] | null {
  const widthIn = (line: string) => widthOf([line], 1, face)
  const [best] = breakings(partsOf(text), count)
    .map((lines) => ({
      lines,
      width: widthOf(lines, 1, face),
      unevenness: lines.reduce((sum, line) => sum + widthIn(line) ** 2, 0),
    }))
    .sort((one, other) => one.width - other.width || one.unevenness - other.unevenness)
  return best?.lines ?? null
}
