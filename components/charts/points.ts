import type { ChartRow } from '@/domain/figures/chart'

/** A rectangle in pixels from the top left corner of the plot's box, and the width of that box. */
export type Place = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly room: number
}

/** How far from a mark, in pixels, the pointer still means it. */
const REACH = 22

/** The mark of a row in a plot; null where the row is not drawn. */
export const markOf = (box: Element | null, row: string): Element | null =>
  box?.querySelector(`[data-row="${CSS.escape(row)}"]`) ?? null

/** Where a mark stands within the box. */
export function placeIn(box: Element, mark: Element): Place {
  const outer = box.getBoundingClientRect()
  const { left, top, width, height } = mark.getBoundingClientRect()
  // What fills the screen is enlarged: the window's px are more than the box's own.
  const scale = outer.width / box.clientWidth || 1
  return {
    left: (left - outer.left) / scale,
    top: (top - outer.top) / scale,
    width: width / scale,
    height: height / scale,
    room: outer.width / scale,
  }
}

const beyond = (at: number, from: number, to: number): number => Math.max(from - at, 0, at - to)

/** The row whose mark is nearest to a point of the window, within reach; undefined where none is. */
export function nearestRow(box: Element | null, x: number, y: number): string | undefined {
  const marks = [...(box?.querySelectorAll<SVGElement>('[data-row]') ?? [])].map((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect()
    return {
      id: mark.dataset.row,
      distance: Math.hypot(beyond(x, left, right), beyond(y, top, bottom)),
    }
  })
  const [first] = marks.sort((one, other) => one.distance - other.distance)
  return first !== undefined && first.distance <= REACH ? first.id : undefined
}

/** The point that a key leads to from the current one (-1 for none); undefined where the key means nothing here. */
export function stepTo(
  points: readonly ChartRow[],
  current: number,
  key: string,
): ChartRow | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return points[Math.min(current + 1, points.length - 1)]
    case 'ArrowLeft':
    case 'ArrowUp':
      return points[current < 0 ? points.length - 1 : Math.max(current - 1, 0)]
    case 'Home':
      return points[0]
    case 'End':
      return points.at(-1)
    default:
      return undefined
  }
}
