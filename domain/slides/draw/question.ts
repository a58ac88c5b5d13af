import type { QuestionPart } from '../content'
import type { Page } from './page'
import { type Box, type Drawn, ink, line, type Shape } from './shape'
import { cutLines, drawLines, lineHeight, linesOf, type TextStyle } from './words'

const SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20] as const
const POSITION_SHARE = 0.3
const GAP = 32
const MOST_ANCHOR_LINES = 3

type CellLines = readonly { readonly words: readonly string[]; readonly style: TextStyle }[]
type Row = { readonly cells: readonly CellLines[]; readonly height: number }

/** Positions as rows, documents as columns; an empty cell says that there is no statement. */
export function drawQuestion(question: QuestionPart, box: Box, page: Page): Drawn {
  const isStacked = page.isUpright
  const first = isStacked ? box.width : box.width * POSITION_SHARE
  const others = isStacked
    ? box.width
    : (box.width - first - GAP * question.documents.length) / Math.max(1, question.documents.length)
  const sizes = SIZES.filter((size) => size >= page.smallest)
  const fitted = sizes.map((size) => ({
    size,
    rows: question.rows.map((row) =>
      fitRow(row, question.documents, first, others, size, isStacked),
    ),
  }))
  const headRoom = isStacked ? 0 : 44
  const heightOf = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0)
  const chosen = fitted.find(({ rows }) => heightOf(rows) + headRoom <= box.height) ?? fitted.at(-1)
  if (chosen === undefined) return { shapes: [], bottom: box.y }
  const lefts = [
    box.x,
    ...question.documents.map((_, index) => box.x + first + GAP + index * (others + GAP)),
  ]
  const shapes: Shape[] = isStacked
    ? []
    : question.documents.flatMap(
        (name, index) =>
          drawLines([name], lefts[index + 1] ?? 0, box.y, {
            size: Math.max(page.smallest, 22),
            face: 'sans',
            paint: ink('ink2'),
          }).shapes,
      )
  let y = box.y + headRoom
  shapes.push(line(box.x, y, box.x + box.width, y, 'ink', 1.5))
  let shown = 0
  for (const { cells, height } of chosen.rows) {
    if (y + height > box.y + box.height + 2) break
    let top = y + chosen.size * 0.4
    for (const [column, blocks] of cells.entries()) {
      let at = isStacked ? top : y + chosen.size * 0.4
      for (const { words, style } of blocks) {
        const drawn = drawLines(words, isStacked ? box.x : (lefts[column] ?? box.x), at, style)
        shapes.push(...drawn.shapes)
        at = drawn.bottom
      }
      top = at
    }
    y += height
    shapes.push(line(box.x, y, box.x + box.width, y, 'rule'))
    shown++
  }
  const rest = question.rows.length - shown
  if (rest === 0) return { shapes, bottom: y }
  const more = drawLines(
    [`And ${rest} more ${rest === 1 ? 'position' : 'positions'}, at the address of this slide.`],
    box.x,
    y + 6,
    { size: page.smallest, paint: ink('ink3') },
  )
  return { shapes: [...shapes, ...more.shapes], bottom: more.bottom }
}

function fitRow(
  { position, cells }: QuestionPart['rows'][number],
  documents: readonly string[],
  first: number,
  others: number,
  size: number,
  isStacked: boolean,
): Row {
  const positionStyle: TextStyle = { size, face: 'sans' }
  const anchorStyle: TextStyle = { size: size - 1, face: 'serifRegular' }
  const quiet: TextStyle = { size: Math.max(20, size - 4), paint: ink('ink3') }
  const blocks: CellLines[] = [
    [{ words: linesOf(position, first, positionStyle), style: positionStyle }],
    ...cells.map((statements, index): CellLines => {
      const lead = isStacked ? `${documents[index]}: ` : ''
      if (statements.length === 0)
        return isStacked ? [] : [{ words: ['No statement'], style: quiet }]
      return statements.slice(0, 2).map(({ anchor }, at) => ({
        words: cutLines(
          linesOf(`${at === 0 ? lead : ''}“${anchor}”`, others, anchorStyle),
          MOST_ANCHOR_LINES,
        ),
        style: anchorStyle,
      }))
    }),
  ]
  const heights = blocks.map((block) =>
    block.reduce((sum, { words, style }) => sum + words.length * lineHeight(style), 0),
  )
  const inner = isStacked ? heights.reduce((sum, one) => sum + one, 0) : Math.max(0, ...heights)
  return { cells: blocks, height: inner + size * 0.8 }
}
