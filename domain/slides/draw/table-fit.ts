import type { SlideCell, TablePart } from '../content'
import { MARK_ROOM } from './marks'
import { ink } from './shape'
import { cutLines, lineHeight, linesOf, type TextStyle, widthOfText } from './words'

/** Between two columns, in px. */
export const GAP = 28
/** Above and below the words of a row, in sizes of its text. */
export const PADDING = 0.42
/** A cell of more lines is cut. */
export const MOST_LINES = 6
/** A column is never narrower than this, in sizes of its text. */
const NARROWEST = 4

type Line = { readonly cells: readonly (readonly string[])[]; readonly height: number }

/** A table set in one size. */
export type Fitted = {
  readonly size: number
  readonly heads: readonly (readonly string[])[]
  readonly headHeight: number
  readonly widths: readonly number[]
  readonly lines: readonly Line[]
  readonly height: number
  /** Whether no cell takes a second line. */
  readonly isEven: boolean
  /** Whether a word would be broken, or words cut. */
  readonly isTight: boolean
}

export const headStyle = (size: number, least: number): TextStyle => ({
  size: Math.max(least, size - 4),
  face: 'sans',
  paint: ink('ink2'),
})

const faceOf = (column: number) => (column === 0 ? 'sans' : 'sansRegular')

/** The room that the dots or the mark before a cell's words take. */
export const roomForMark = (cell: SlideCell | undefined, size: number): number => {
  if (cell === undefined) return 0
  const dots = cell.outputs?.length ?? (cell.mark === undefined ? 0 : 1)
  return dots === 0 ? 0 : dots * size * MARK_ROOM + size * 0.2
}

/** The widths of columns and the lines of cells in one size. `least` is that of the smallest words. */
export function fitTable(table: TablePart, width: number, size: number, least: number): Fitted {
  const { widths, isTight } = columnWidths(table, width, size)
  const step = lineHeight({ size })
  const wrapped = table.rows.map(({ cells }) =>
    table.columns.map((_, column) => {
      const cell = cells[column]
      const room = (widths[column] ?? 0) - roomForMark(cell, size)
      return linesOf(cell?.text ?? '', room, { size, face: faceOf(column) })
    }),
  )
  const mostOf = (cells: readonly (readonly string[])[]) =>
    Math.max(1, ...cells.map((words) => words.length))
  const lines = wrapped.map((cells) => ({
    cells: cells.map((words) => cutLines(words, MOST_LINES)),
    height: Math.min(mostOf(cells), MOST_LINES) * step + 2 * PADDING * size,
  }))
  const heads = table.columns.map(({ name }, column) =>
    linesOf(name, widths[column] ?? 0, headStyle(size, least)),
  )
  const headHeight = mostOf(heads) * lineHeight(headStyle(size, least)) + 8
  return {
    size,
    heads,
    headHeight,
    widths,
    lines,
    height: headHeight + lines.reduce((sum, { height }) => sum + height, 0),
    isEven: wrapped.every((cells) => mostOf(cells) === 1),
    isTight: isTight || wrapped.some((cells) => mostOf(cells) > MOST_LINES),
  }
}

/**
 * Every column gets what it needs; where that is too much, those that need more than their share give way, down to their
 * longest word. Tight: not even that fits.
 */
function columnWidths(
  { columns, rows }: TablePart,
  width: number,
  size: number,
): { widths: readonly number[]; isTight: boolean } {
  const room = width - GAP * (columns.length - 1)
  const widest = (wordsIn: (text: string) => readonly string[]) =>
    columns.map(({ name }, column) => {
      const style = { size, face: faceOf(column) } as const
      const widestOf = (text: string, face: TextStyle) =>
        Math.max(...wordsIn(text).map((words) => widthOfText(words, face)))
      return Math.max(
        widestOf(name, { size, face: 'sans' }),
        ...rows.map(({ cells }) => {
          const cell = cells[column]
          return widestOf(cell?.text ?? '', style) + roomForMark(cell, size) + 2
        }),
        NARROWEST * size,
      )
    })
  const needs = widest((text) => [text])
  const spare = room - sum(needs)
  if (spare >= 0)
    return { widths: needs.map((need) => need + spare / columns.length), isTight: false }
  const least = widest((text) => text.split(' '))
  const isTight = sum(least) > room
  return { widths: isTight ? shareOut(needs, room) : atLeast(least, needs, room), isTight }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Shares by need, none below its least: what those take more, the others give. */
function atLeast(least: readonly number[], needs: readonly number[], room: number): number[] {
  const held = new Set<number>()
  for (;;) {
    const free = needs.flatMap((need, index) => (held.has(index) ? [] : [need]))
    const shares = shareOut(free, room - sum(least.filter((_, index) => held.has(index))))
    let next = 0
    const widths = least.map((one, index) => (held.has(index) ? one : (shares[next++] ?? one)))
    const short = widths.findIndex((one, index) => one < (least[index] ?? 0) - 0.01)
    if (short === -1) return widths
    held.add(short)
  }
}

/** Columns that need less than an even share get it all; the rest is shared by the others in proportion to their needs' roots. */
function shareOut(needs: readonly number[], room: number): number[] {
  const even = room / needs.length
  const small = needs.map((need) => need <= even)
  const left = room - needs.reduce((all, need, index) => all + (small[index] ? need : 0), 0)
  const roots = needs.reduce((all, need, index) => all + (small[index] ? 0 : Math.sqrt(need)), 0)
  return needs.map((need, index) => (small[index] ? need : (left * Math.sqrt(need)) / roots))
}
