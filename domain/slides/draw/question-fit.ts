import { inQuotes } from '../../citations/quotation'
import type { QuestionPart } from '../content'
import { ink } from './shape'
import { lineHeight, linesOf, type TextStyle, widthOfText } from './words'

/** Above and below the words of a row, in sizes. */
export const PADDING = 0.4
/** Between two statements of one document, in sizes. */
const BETWEEN = 0.35

type Block = {
  readonly words: readonly string[]
  readonly style: TextStyle
  /** Room above it in px. */
  readonly above: number
}
export type Row = { readonly cells: readonly (readonly Block[])[]; readonly height: number }
/** A question set in one size. */
export type Fitted = {
  readonly size: number
  readonly rows: readonly Row[]
  readonly isTight: boolean
}

type Setting = {
  readonly first: number
  /** Of the documents' columns. */
  readonly others: readonly number[]
  readonly size: number
  readonly least: number
  readonly isStacked: boolean
  readonly withSections: boolean
}

/** The lines of every cell in one size of type, and how high each row comes out. */
export function fitRows({ documents, rows }: QuestionPart, setting: Setting): Fitted {
  const { first, others, size, isStacked } = setting
  const positionStyle: TextStyle = { size, face: 'sans' }
  const quiet = quietStyle(setting)
  let isTight = false
  const set = (text: string, width: number, style: TextStyle, above = 0): Block => {
    isTight ||= text.split(' ').some((word) => widthOfText(word, style) > width)
    return { words: linesOf(text, width, style), style, above }
  }
  const fitted = rows.map(({ position, cells }): Row => {
    const blocks = [
      [set(position, first, positionStyle)],
      ...cells.map((statements, index) =>
        blocksOf(statements, isStacked ? `${documents[index]}: ` : '', setting).map(
          ({ text, style, above }) => set(text, others[index] ?? 0, style, above),
        ),
      ),
      ...(isStacked ? silentOf(documents, cells).map((text) => [set(text, first, quiet)]) : []),
    ]
    const heights = blocks.map((cell) =>
      cell.reduce(
        (all, { words, style, above }) => all + words.length * lineHeight(style) + above,
        0,
      ),
    )
    const inner = isStacked ? heights.reduce((all, one) => all + one, 0) : Math.max(0, ...heights)
    return { cells: blocks, height: inner + 2 * PADDING * size }
  })
  return { size, rows: fitted, isTight }
}

const quietStyle = ({ least, size }: Setting): TextStyle => ({
  size: Math.max(least, size - 6),
  paint: ink('ink3'),
})

/** Below each other only what is stated stands; who states nothing is named at the end. */
function silentOf(
  documents: readonly string[],
  cells: QuestionPart['rows'][number]['cells'],
): string[] {
  const silent = documents.filter((_, index) => cells[index]?.length === 0)
  return silent.length === 0 ? [] : [`No statement: ${silent.join(', ')}.`]
}

/** What a document states for a position: in our words, in its own, and where. */
function blocksOf(
  statements: QuestionPart['rows'][number]['cells'][number],
  lead: string,
  setting: Setting,
): { text: string; style: TextStyle; above: number }[] {
  const { size, isStacked, withSections } = setting
  const quiet = quietStyle(setting)
  if (statements.length === 0)
    return isStacked ? [] : [{ text: 'No statement', style: { ...quiet, size }, above: 0 }]
  return statements.flatMap(({ detail, anchor, section }, at) => {
    const above = at === 0 ? 0 : size * BETWEEN
    const named = at === 0 ? lead : ''
    const told = { style: { size }, above }
    const quoted: TextStyle = { size, face: 'serifRegular', paint: ink('ink2') }
    return [
      ...(detail === null ? [] : [{ text: `${named}${detail}`, ...told }]),
      {
        text: detail === null ? `${named}${inQuotes(anchor)}` : inQuotes(anchor),
        style: quoted,
        above: detail === null ? above : 0,
      },
      ...(withSections ? [{ text: section, style: quiet, above: 0 }] : []),
    ]
  })
}
