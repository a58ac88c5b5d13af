import { wrapLines } from '../../figures/labels'
import { keepSums } from '../../format'
import { measureText } from '../../labels/measure'
import type { Paint } from '../content'
import { type Box, type Drawn, ink, type TextFace, type TextShape } from './shape'

export type TextStyle = {
  readonly size: number
  readonly face?: TextFace
  readonly paint?: Paint
  readonly anchor?: TextShape['anchor']
  /** From one baseline to the next, in sizes. */
  readonly leading?: number
}

const LEADING = 1.3
/** From the top of a line to its baseline, in sizes of the text. */
const ASCENT = 0.98
/** A word that is longer than its line is broken after this many letters at least. */
const LEAST_LETTERS = 4

export const widthOfText = (text: string, { size, face = 'sansRegular' }: TextStyle): number =>
  measureText(text, size, face === 'serifRegular' ? 'serif' : face)

export const lineHeight = ({ size, leading = LEADING }: TextStyle): number => size * leading

/**
 * Words in lines no wider than `width`, a new line where the text has one; a sum stays in one line, and a word that alone is
 * wider is broken.
 */
export function linesOf(text: string, width: number, style: TextStyle): string[] {
  const measure = (words: string) => widthOfText(words, style)
  return text
    .split(/\r?\n/)
    .flatMap((words) => wrapLines(keepSums(words), width, measure))
    .flatMap((words) => (measure(words) <= width ? [words] : brokenWord(words, width, measure)))
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Never within what a reader takes for one letter, such as a flag. */
function brokenWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = []
  let piece: string[] = []
  for (const { segment } of LETTERS.segment(word)) {
    const isFull = piece.length >= LEAST_LETTERS && measure(`${piece.join('')}${segment}`) > width
    if (isFull) {
      pieces.push(piece.join(''))
      piece = []
    }
    piece.push(segment)
  }
  return [...pieces, piece.join('')]
}

/** Lines of text from a top edge down; `x` is where they begin, have their middle, or end. */
export function drawLines(
  lines: readonly string[],
  x: number,
  top: number,
  style: TextStyle,
): Drawn {
  const step = lineHeight(style)
  const { size, face = 'sansRegular', paint = ink('ink'), anchor = 'start' } = style
  return {
    shapes: lines.map((text, index) => ({
      kind: 'text',
      text,
      x,
      y: top + index * step + (step - size) / 2 + size * ASCENT * 0.86,
      size,
      face,
      anchor,
      paint,
    })),
    bottom: top + lines.length * step,
  }
}

/** The room that the letters of a line take. */
export function boxOfText({ text, x, y, size, face, anchor }: TextShape): Box {
  const width = widthOfText(text, { size, face })
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { x: left, y: y - size * 0.75, width, height: size }
}

/** A paragraph in a column. */
export const drawParagraph = (
  text: string,
  x: number,
  top: number,
  width: number,
  style: TextStyle,
): Drawn => drawLines(linesOf(text, width, style), x, top, style)

/** The first, so the largest, of some styles in which a text takes no more than so many lines; else the last. */
export function fittingStyle(
  text: string,
  width: number,
  styles: readonly [TextStyle, ...TextStyle[]],
  mostLines: number,
): TextStyle {
  const fits = styles.find((style) => linesOf(text, width, style).length <= mostLines)
  return fits ?? styles.at(-1) ?? styles[0]
}

/** A text cut to so many lines; the last one then ends with an ellipsis. */
export function cutLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/[\s,.;:]*\S*$/, '')} …`]
}
