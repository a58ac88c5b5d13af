import type { Part } from '../../slides/content'
import { linesIn } from './fit'
import { fitGrid } from './fit-grid'
import type { Box } from './geometry'
import { type Grid, gridHeight } from './grid'
import { legendHeight } from './legend'
import { questionGrid, TABLE_SIZES, tableGrid } from './table'

type TextPart = Extract<Part, { kind: 'text' }>

/** Something drawn on a page of the file and where; a table and a text come already set. */
export type Placed =
  | {
      readonly kind: 'part'
      readonly part: Exclude<Part, { kind: 'table' | 'question' | 'text' }>
      readonly box: Box
    }
  | {
      readonly kind: 'text'
      readonly part: TextPart
      /** Of its paragraphs, in px. */
      readonly size: number
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

/** A table that goes on, for the next page. */
export type Rest = Extract<Placed, { kind: 'grid' }>

const GAP = 32
const LEAST_HEIGHT = 120
/** Of a text's paragraphs, in px; the last are there so that nothing an author wrote is left out. */
const TEXT_SIZES = [32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12] as const
const SMALLEST_TEXT = 12
/** Beside other parts a text takes no more of the room. */
const TEXT_SHARE = 0.4
export const TEXT_LEAD = 1.3
export const TEXT_GAP = 0.5
/** Of a heading over paragraphs, in sizes of theirs. */
export const HEADING_SCALE = 1.15

/** Parts below one another: texts and tables as high as they are, the others share what is left. */
export function stack(parts: readonly Part[], room: Box, rests: Rest[]): Placed[] {
  const gaps = Math.max(0, parts.length - 1) * GAP
  const texts = parts.filter((part) => part.kind === 'text')
  const others = parts.length - texts.length
  const textRoom = (room.height - gaps) * (others === 0 ? 1 : TEXT_SHARE)
  const size =
    TEXT_SIZES.find(
      (one) => sum(texts.map((text) => textHeight(text, room.width, one))) <= textRoom,
    ) ?? SMALLEST_TEXT
  const heights = texts.map((text) => Math.min(textRoom, textHeight(text, room.width, size)))
  const left = room.height - gaps - sum(heights)
  let y = room.y
  let next = 0
  return parts.flatMap((part): Placed[] => {
    const height =
      part.kind === 'text' ? (heights[next++] ?? 0) : Math.max(LEAST_HEIGHT, left / others)
    const box = { ...room, y, height }
    const placed: Placed[] =
      part.kind === 'text' ? [{ kind: part.kind, part, size, box }] : placePart(part, box, rests)
    const [grid] = placed.flatMap((one) => (one.kind === 'grid' ? [one.grid] : []))
    y += (grid === undefined ? height : gridHeight(grid, box.width)) + GAP
    return placed
  })
}

function placePart(part: Exclude<Part, TextPart>, box: Box, rests: Rest[]): Placed[] {
  if (part.kind === 'chart') return [{ kind: 'part', part, box }]
  if (part.kind === 'circles') {
    const height = legendHeight(part.legend)
    const square = { ...box, height: Math.max(LEAST_HEIGHT, box.height - height - GAP) }
    return [
      { kind: 'part', part, box: square },
      { kind: 'legend', part, box: { ...box, y: square.y + square.height + GAP, height } },
    ]
  }
  const name = part.kind === 'table' ? part.caption : 'Positions'
  const [grid, ...others] = fitGrid(
    (size) => (part.kind === 'table' ? tableGrid(part, size, box.width) : questionGrid(part, size)),
    TABLE_SIZES,
    box,
  )
  const { alt } = part
  rests.push(...others.map((rest) => ({ kind: 'grid' as const, grid: rest, name, alt, box })))
  return [{ kind: 'grid', grid, name, alt, box }]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

const textHeight = ({ heading, paragraphs }: TextPart, width: number, size: number): number =>
  (heading === null
    ? 0
    : linesIn(heading, width, size * HEADING_SCALE, 'serif') * size * HEADING_SCALE * TEXT_LEAD) +
  sum(
    paragraphs.map(
      (words) => (linesIn(words, width, size, 'sansRegular') * TEXT_LEAD + TEXT_GAP) * size,
    ),
  )
