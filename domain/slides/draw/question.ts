import type { QuestionPart } from '../content'
import { documentShares } from '../question-columns'
import type { Page } from './page'
import { type Fitted, fitRows, PADDING, type Row } from './question-fit'
import { type Box, type Drawn, ink, line, type Shape } from './shape'
import { drawRest } from './table-rest'
import { drawLines } from './words'

const SIZES = [34, 32, 30, 28, 26, 24, 22, 20] as const
/** Below this size the names of the sections make room for the words themselves. */
const LEAST_WITH_SECTIONS = 24
const POSITION_SHARE = 0.24
const GAP = 32
const HEAD_ROOM = 44

/** A question set in columns, or with everything below each other. */
type Setting = {
  readonly isStacked: boolean
  readonly headRoom: number
  /** Of the first column, and of those of the documents. */
  readonly lefts: readonly number[]
  /** In the largest size that fits; null where none does. */
  readonly fitted: Fitted | null
  readonly smallest: Fitted
}

/**
 * Positions as rows, documents as columns, every statement in the document's words; an empty cell says that there is none.
 * On an upright page, and where the columns would break words, everything stands below each other.
 */
export function drawQuestion(question: QuestionPart, box: Box, page: Page): Drawn {
  const inColumns = page.isUpright ? null : setIn(question, box, page, false)
  const setting = inColumns?.fitted == null ? setIn(question, box, page, true) : inColumns
  const { isStacked, headRoom, lefts } = setting
  const chosen = setting.fitted ?? setting.smallest
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

function setIn(question: QuestionPart, box: Box, page: Page, isStacked: boolean): Setting {
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
  const fitted =
    sizes
      .filter((size) => size >= LEAST_WITH_SECTIONS)
      .map((size) => set(size, true))
      .find(fits) ??
    sizes.map((size) => set(size, false)).find(fits) ??
    null
  const lefts = [
    box.x,
    ...others.map((_, index) =>
      others.slice(0, index).reduce((x, width) => x + width + GAP, box.x + first + GAP),
    ),
  ]
  return { isStacked, headRoom, lefts, fitted, smallest: set(page.smallest, false) }
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
