import { type Face, measureText } from './measure'

/** Lines of text with their size and the distance between their baselines, in px. */
export type Lines = {
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
}

/** Nothing is set smaller. */
export const SMALLEST = 11

const LINE_HEIGHT = 1.2
/** Breaking more words than this takes too long. */
export const MOST_WORDS = 12
/** From the middle of a line to its baseline, in ems. */
export const BASELINE = 0.36

export const lineHeightOf = (size: number): number => Math.round(size * LINE_HEIGHT)

/** Width of the widest line. */
export const widthOf = (lines: readonly string[], size: number, face: Face): number =>
  Math.max(0, ...lines.map((line) => measureText(line, size, face)))

/** Every way to break words into so many lines, never within a word; none for very long texts. */
export function breakings(words: readonly string[], count: number): string[][] {
  if (count > words.length || words.length > MOST_WORDS) return []
  if (count === 1) return [[words.join(' ')]]
  return Array.from({ length: words.length - count + 1 }, (_, index) => index + 1).flatMap(
    (first) =>
      breakings(words.slice(first), count - 1).map((rest) => [
        words.slice(0, first).join(' '),
        ...rest,
      ]),
  )
}

/** The breaking whose widest line is narrowest; of several the most even. */
export function balanced(text: string, count: number, face: Face): string[] | null {
  const [best] = breakings(text.split(' '), count)
    .map((lines) => ({
      lines,
      width: widthOf(lines, 1, face),
      unevenness: lines.reduce((sum, line) => sum + measureText(line, 1, face) ** 2, 0),
    }))
    .sort((one, other) => one.width - other.width || one.unevenness - other.unevenness)
  return best?.lines ?? null
}
