import { LEAST_FOR_LINES, MOST_AIR } from '../../slides/table'
import type { Box } from './geometry'
import { type Grid, gridHeight, LEAST_ROW, rowHeight } from './grid'

/** Parts of a table that goes on may be this much higher than all of them even. */
const EVEN_ROOM = 1.06

/**
 * A table set as large as it fits a box. One that does not fit even in the smallest type is parted into tables of about
 * the same height, each with the head.
 */
export function fitGrid(
  setIn: (size: number) => Grid,
  sizes: readonly [number, ...number[]],
  box: Box,
): readonly [Grid, ...Grid[]] {
  for (const size of sizes) {
    const grid = setIn(size)
    // Measuring words takes time: not where even rows of one line are too many.
    if ((grid.rows.length + 1) * LEAST_ROW * size > box.height) continue
    if (grid.isTight || gridHeight(grid, box.width) > box.height) continue
    return [airy(onOneLine(setIn, sizes, size, box.width) ?? grid, box)]
  }
  return parted(setIn(sizes.at(-1) ?? sizes[0]), box)
}

/** The table in a somewhat smaller size in which each row is one line, where there is such a size. */
function onOneLine(
  setIn: (size: number) => Grid,
  sizes: readonly number[],
  largest: number,
  width: number,
): Grid | undefined {
  for (const size of sizes) {
    if (size > largest || size < LEAST_FOR_LINES) continue
    const grid = setIn(size)
    const most = LEAST_ROW * size + 1
    if (grid.rows.every(({ cells }) => rowHeight(cells, grid, width) <= most)) return grid
  }
  return undefined
}

function parted(grid: Grid, { width, height }: Box): readonly [Grid, ...Grid[]] {
  const room = height - rowHeight(grid.head, grid, width)
  const heights = grid.rows.map(({ cells }) => rowHeight(cells, grid, width))
  const total = heights.reduce((sum, one) => sum + one, 0)
  let count = Math.ceil(total / room)
  let parts = rowsIn(grid, heights, room)
  // Rows differ in height: as even as that allows, in no more parts than it takes.
  for (; count <= parts.length; count++) {
    const even = rowsIn(grid, heights, Math.min(room, (total / count) * EVEN_ROOM))
    if (even.length <= count) {
      parts = even
      break
    }
  }
  const [first = grid, ...others] = parts.map((rows) => ({ ...grid, rows }))
  return [first, ...others]
}

/** The rows in parts, each as high as a limit allows; a row that alone is higher has a part of its own. */
function rowsIn({ rows }: Grid, heights: readonly number[], limit: number): Grid['rows'][] {
  const parts: Grid['rows'][number][][] = [[]]
  let used = 0
  for (const [index, row] of rows.entries()) {
    const next = heights[index] ?? 0
    if (used > 0 && used + next > limit) {
      parts.push([])
      used = 0
    }
    parts.at(-1)?.push(row)
    used += next
  }
  return parts
}

/** Rows take the room that is left, up to a share of their type. */
function airy(grid: Grid, { width, height }: Box): Grid {
  const spare = (height - gridHeight(grid, width)) / Math.max(1, grid.rows.length)
  return { ...grid, air: Math.max(0, Math.min(spare, MOST_AIR * grid.size)) }
}
