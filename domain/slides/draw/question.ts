import { inQuotes } from '../../citations/quotation'
import type { QuestionPart } from '../content'
import { documentShares } from '../question-columns'
import type { Page } from './page'
import { type Box, type Drawn, ink, line, type Shape } from './shape'
import { drawRest } from './table-rest'
import { drawLines, lineHeight, linesOf, type TextStyle, widthOfText } from './words'

const SIZES = [34, 32, 30, 28, 26, 24, 22, 20] as const
/** Below this size the names of the sections make room for the words themselves. */
const LEAST_WITH_SECTIONS = 24
const POSITION_SHARE = 0.24
const GAP = 32
const HEAD_ROOM = 44
const PADDING = 0.4
/** Between two statements of one document, in sizes. */
const BETWEEN = 0.35

type Block = {
  readonly words: readonly string[]
  readonly style: TextStyle
  /** Room above it in px. */
  readonly above: number
}
type Row = { readonly cells: readonly (readonly Block[])[]; readonly height: number }
type Fitted = { readonly size: number; readonly rows: readonly Row[]; readonly isTight: boolean }

/** Positions as rows, documents as columns, every statement in the document's words; an empty cell says that there is none. */
export function drawQuestion(question: QuestionPart, box: Box, page: Page): Drawn {
  const isStacked = page.isUpright
  const count = question.documents.length
  const first = isStacked ? box.width : box.width * POSITION_SHARE
  const others = documentShares(question).map((share) =>
    isStacked ? box.width : (box.width - first - GAP * count) * share,
  )
  const headRoom = isStacked ? 0 : HEAD_ROOM
  const sizes = SIZES.filter((size) => size >= page.smallest)
  const set = (size: number, withSections: boolean): Fitted =>
    fitRows(question, { first, others, size, least: page.smallest, isStacked, withSections })
  const fits = ({ rows, isTight }: Fitted) =>
    !isTight && rows.reduce((sum, { height }) => sum + height, headRoom) <= box.height
  const chosen =
    sizes
      .filter((size) => size >= LEAST_WITH_SECTIONS)
      .map((size) => set(size, true))
      .find(fits) ??
    sizes.map((size) => set(size, false)).find(fits) ??
    set(page.smallest, false)
  const lefts = [
    box.x,
    ...others.map((_, index) =>
      others.slice(0, index).reduce((x, width) => x + width + GAP, box.x + first + GAP),
    ),
  ]
  const heads = isStacked
    ? []
    : question.documents.flatMap((name, index) => headOf(name, lefts[index + 1] ?? 0, box.y, page))
  const total = chosen.rows.reduce((sum, { height }) => sum + height, headRoom)
  const air = Math.max(0, Math.min((box.height - total) / chosen.rows.length, chosen.size))
  let y = box.y + headRoom
  const shapes: Shape[] = [...heads, line(box.x, y, box.x + box.width, y, 'ink', 1.5)]
  let shown = 0
  for (const { cells, height } of chosen.rows) {
    if (y + height + air > box.y + box.height + 2) break
    shapes.push(...drawRow(cells, lefts, y + chosen.size * PADDING + air / 2, isStacked))
    y += height + air
    shapes.push(line(box.x, y, box.x + box.width, y, 'rule'))
    shown++
  }
  const rest = question.rows.length - shown
  return drawRest({ shapes, bottom: y }, rest, box, page, ['position', 'positions'])
}

const headOf = (name: string, x: number, y: number, page: Page): readonly Shape[] =>
  drawLines([name], x, y, { size: Math.max(page.smallest, 22), face: 'sans', paint: ink('ink2') })
    .shapes

/** A row's cells beside each other, or below each other. */
function drawRow(
  cells: Row['cells'],
  lefts: readonly number[],
  top: number,
  isStacked: boolean,
): Shape[] {
  let below = top
  return cells.flatMap((blocks, column) => {
    let at = isStacked ? below : top
    const shapes = blocks.flatMap(({ words, style, above }) => {
      const drawn = drawLines(words, lefts[isStacked ? 0 : column] ?? 0, at + above, style)
      at = drawn.bottom
      return drawn.shapes
    })
    below = at
    return shapes
  })
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

function fitRows({ documents, rows }: QuestionPart, setting: Setting): Fitted {
  const { first, others, size, isStacked } = setting
  const positionStyle: TextStyle = { size, face: 'sans' }
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

/** What a document states for a position: in our words, in its own, and where. */
function blocksOf(
  statements: QuestionPart['rows'][number]['cells'][number],
  lead: string,
  { size, least, isStacked, withSections }: Setting,
): { text: string; style: TextStyle; above: number }[] {
  const quiet: TextStyle = { size: Math.max(least, size - 6), paint: ink('ink3') }
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
