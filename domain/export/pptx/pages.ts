import type { Panel, Part, SlideContent } from '../../slides/content'
import { legendHeight } from './circles'
import { linesIn } from './fit'
import { fitGrid } from './fit-grid'
import type { Box } from './geometry'
import { type Grid, gridHeight } from './grid'
import { headOf } from './head'
import { type LayoutId, PLACES } from './master'
import { questionGrid, TABLE_SIZES, tableGrid } from './table'

/** Something drawn on a page of the file and where; a table comes already set. */
export type Placed =
  | {
      readonly kind: 'part'
      readonly part: Exclude<Part, { kind: 'table' | 'question' }>
      readonly box: Box
    }
  | {
      readonly kind: 'grid'
      readonly grid: Grid
      readonly name: string
      readonly alt: string
      readonly box: Box
    }
  | {
      readonly kind: 'legend'
      readonly part: Extract<Part, { kind: 'circles' }>
      readonly box: Box
    }
  | { readonly kind: 'heading'; readonly text: string; readonly remark: string; readonly box: Box }

/** One slide of the file. A table too long for one goes on on the next: `of` says how many the slide has become. */
export type Page = {
  readonly layout: LayoutId
  readonly placed: readonly Placed[]
  readonly number: number
  readonly of: number
}

const GAP = 32
const TEXT_SIZE = 26
const TEXT_LEAD = 1.3
const HEADING_SIZE = 30
const LEAST_HEIGHT = 120

/** A table that goes on, for the next page. */
type Rest = Extract<Placed, { kind: 'grid' }>

/** A slide as the pages it takes in the file: one, unless it has a table that goes on. */
export function pagesOf(content: SlideContent): Page[] {
  const isBeside =
    content.layout === 'full' &&
    content.second === null &&
    content.parts.length === 1 &&
    content.parts[0]?.kind === 'circles'
  const layout: LayoutId = isBeside ? 'beside' : 'across'
  const { content: room } = headOf(content, layout)
  const rests: Rest[] = []
  const placed = isBeside
    ? besideParts(content)
    : content.second === null
      ? stack(content.parts, room, rests)
      : columnsOf(content, content.second, room, rests)
  const pages: Placed[][] = [placed]
  pages.push(...rests.map((rest) => [{ ...rest, box: room }]))
  return pages.map((items, index) => ({
    layout: index === 0 ? layout : 'across',
    placed: items,
    number: index + 1,
    of: pages.length,
  }))
}

function besideParts({ parts }: SlideContent): Placed[] {
  const { content, body } = PLACES.beside
  return parts.flatMap((part) =>
    part.kind === 'circles'
      ? [
          { kind: 'part' as const, part, box: content },
          {
            kind: 'legend' as const,
            part,
            box: {
              ...body,
              y: PLACES.beside.rule.y - legendHeight(part.legend) - 24,
              height: legendHeight(part.legend),
            },
          },
        ]
      : [],
  )
}

/** The view left, what stands beside it right: a text takes less room than a second view. */
function columnsOf(content: SlideContent, second: Panel, room: Box, rests: Rest[]): Placed[] {
  const share = content.layout === 'with-text' ? 0.64 : 0.5
  const width = (room.width - 2 * GAP) * share
  const left = { ...room, width }
  const right = { ...room, x: room.x + width + 2 * GAP, width: room.width - width - 2 * GAP }
  if (second.title === '')
    return [...stack(content.parts, left, rests), ...stack(second.parts, right, rests)]
  const remark = second.subtitle
  const height =
    linesIn(second.title, right.width, HEADING_SIZE, 'serif') * HEADING_SIZE * 1.2 +
    (remark === '' ? 0 : linesIn(remark, right.width, 20, 'sans') * 20 * 1.25 + 8)
  const below = { ...right, y: right.y + height + 16, height: right.height - height - 16 }
  return [
    ...stack(content.parts, left, rests),
    { kind: 'heading', text: second.title, remark, box: { ...right, height } },
    ...stack(second.parts, below, rests),
  ]
}

/** Parts below one another: texts and tables as high as they are, the others share what is left. */
function stack(parts: readonly Part[], room: Box, rests: Rest[]): Placed[] {
  const gaps = Math.max(0, parts.length - 1) * GAP
  const texts = parts.map((part) => (part.kind === 'text' ? textHeight(part, room.width) : 0))
  const others = parts.filter(({ kind }) => kind !== 'text').length
  const left = room.height - gaps - texts.reduce((sum, height) => sum + height, 0)
  let y = room.y
  return parts.map((part, index) => {
    const height =
      part.kind === 'text' ? (texts[index] ?? 0) : Math.max(LEAST_HEIGHT, left / others)
    const box = { ...room, y, height }
    const placed = placePart(part, box, rests)
    y += (placed.kind === 'grid' ? gridHeight(placed.grid, box.width) : height) + GAP
    return placed
  })
}

function placePart(part: Part, box: Box, rests: Rest[]): Placed {
  if (part.kind !== 'table' && part.kind !== 'question') return { kind: 'part', part, box }
  const name = part.kind === 'table' ? part.caption : 'Positions'
  const [grid, ...others] = fitGrid(
    (size) => (part.kind === 'table' ? tableGrid(part, size, box.width) : questionGrid(part, size)),
    TABLE_SIZES,
    box,
  )
  const { alt } = part
  rests.push(...others.map((rest) => ({ kind: 'grid' as const, grid: rest, name, alt, box })))
  return { kind: 'grid', grid, name, alt, box }
}

const textHeight = (
  { heading, paragraphs }: Extract<Part, { kind: 'text' }>,
  width: number,
): number =>
  (heading === null ? 0 : HEADING_SIZE * 1.4) +
  paragraphs.reduce(
    (sum, words) => sum + linesIn(words, width, TEXT_SIZE, 'sans') * TEXT_SIZE * TEXT_LEAD + 12,
    0,
  )

export { HEADING_SIZE, TEXT_LEAD, TEXT_SIZE }
