import { measureRow, type RowHeights, type RowWindow } from '@/domain/row-window'

/** Of many rows each says which it is; the first row of a table is its header. */
const HEADER_AND_ONE = 2

/** The place of a row among many, as it says itself; -1 for no row. */
export const placeOf = (row: Element | null): number =>
  Number(row?.getAttribute('aria-rowindex') ?? 1) - HEADER_AND_ONE

/** The row that holds the keyboard; -1 if none does. */
export function placeOfKeyboard(body: Element): number {
  const row = document.activeElement?.closest('tbody > tr[aria-rowindex]') ?? null
  return body.contains(row) ? placeOf(row) : -1
}

/** Corrects the heights of the rows that are drawn, and gives their average in pixels; null where none is. */
export function measureDrawn(body: Element, heights: RowHeights): number | null {
  const rows = body.querySelectorAll('tr[aria-rowindex]')
  let whole = 0
  for (const row of rows) {
    const { height } = row.getBoundingClientRect()
    measureRow(heights, placeOf(row), height)
    whole += height
  }
  return rows.length === 0 ? null : whole / rows.length
}

/** Whether the rows drawn reach from the top of the window to its bottom, as far as there are rows. */
export function fillsWindow(body: Element, { first, end }: RowWindow, total: number): boolean {
  const boxOf = (place: number) =>
    body.querySelector(`tr[aria-rowindex="${place + HEADER_AND_ONE}"]`)?.getBoundingClientRect()
  const isAbove = first === 0 || (boxOf(first)?.top ?? 0) <= 0
  return isAbove && (end === total || (boxOf(end - 1)?.bottom ?? 0) >= window.innerHeight)
}
