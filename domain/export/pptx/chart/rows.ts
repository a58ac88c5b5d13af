import { roughWidth } from '../../../figures/labels'
import { capitalised } from '../../../format'
import type { ChartPart } from '../../../slides/content'
import type { NextId } from '../circles'
import type { Box } from '../geometry'
import { shape } from '../shape'
import { line } from '../text'
import { nameSize, nameXml } from './row-names'

/** Room for names left of a chart with a row for each category, in px. */
export const NAMES_WIDTH = 560
const GAP = 24
/** What stands between two groups that may not be compared. */
const APART = 34
const PARTING_SIZE = 20
const PARTING_AIR = 6

export type Rows = {
  /** Of one row, in px of the stage. */
  readonly height: number
  /** Of the room for a row's name. */
  readonly nameHeight: number
  /** Of each category: the middle of its row, in px of the stage. */
  readonly centres: readonly number[]
  readonly names: Box
  readonly plot: Box
}

/** Where a value stands on the scale from left to right: 0 to 1. */
export function shareOf({ axis }: ChartPart, value: number): number {
  const along = (number: number) => (axis.isLog ? Math.log10(number) : number)
  const [from, to] = axis.domain
  return (along(value) - along(from)) / (along(to) - along(from))
}

/** Rows of the same height, a category each, from the top. */
export function rowsOf(part: ChartPart, box: Box, axisHeight: number): Rows {
  const namesWidth = Math.min(NAMES_WIDTH, box.width * 0.42)
  const plot = {
    x: box.x + namesWidth + GAP,
    y: box.y,
    width: box.width - namesWidth - GAP,
    height: box.height - axisHeight,
  }
  const height = plot.height / Math.max(1, part.categories.length)
  return {
    height,
    nameHeight: height - APART,
    centres: part.categories.map((_, index) => plot.y + (index + 0.5) * height),
    names: { x: box.x, y: plot.y, width: namesWidth, height: plot.height },
    plot,
  }
}

/** What stands behind the marks: the grounds of the groups, hatching where a bound leaves open, and the rows' names. */
export const behindRows = (part: ChartPart, rows: Rows, nextId: NextId): string =>
  [
    ...part.groups.map((group, index) => {
      const [first = 0] = group.categories
      const isFollowed = (part.groups[index + 1]?.apart ?? null) !== null
      const top = rows.plot.y + first * rows.height + (group.apart === null ? 0 : APART / 2)
      const bottom =
        rows.plot.y + (first + group.categories.length) * rows.height - (isFollowed ? APART / 2 : 0)
      return shape(
        { id: nextId(), name: `Ground of ${group.name}`, alt: `Ground of ${group.name}` },
        { ...rows.plot, y: top, height: Math.max(1, bottom - top) },
        { shape: 'rect', fill: 'sink', line: null },
      )
    }),
    ...(part.form === 'range' ? openXml(part, rows, nextId) : []),
    ...part.categories.map((_, index) => nameXml(part, rows, index, nextId, nameSize(part, rows))),
  ].join('')

/** What parts a group from the one above, over the lines of the scale. */
export const partingsXml = (part: ChartPart, rows: Rows, nextId: NextId): string =>
  part.groups
    .map(({ name, apart, categories: [first = 0] }) => {
      if (apart === null) return ''
      return shape(
        { id: nextId(), name: `Above ${name}`, alt: apart },
        {
          x: rows.plot.x,
          y: rows.plot.y + first * rows.height - APART / 2,
          width: roughWidth(PARTING_SIZE)(apart) + 2 * PARTING_AIR,
          height: APART,
        },
        { shape: 'rect', fill: 'paper', line: null },
        [line(capitalised(apart), { size: PARTING_SIZE, paint: 'accent' })],
        { anchor: 'ctr', padding: PARTING_AIR, isWrapped: false },
      )
    })
    .join('')

const OPEN_HEIGHT = 28

/** Hatched grounds for what bounds leave open, to the end of the scale. */
const openXml = (part: ChartPart, { plot, centres }: Rows, nextId: NextId): string[] =>
  part.series.flatMap(({ points }) =>
    points.flatMap((point, category) => {
      if (point === null || (point.bound !== 'at-least' && point.bound !== 'at-most')) return []
      const at = plot.x + shareOf(part, point.value) * plot.width
      const isAbove = point.bound === 'at-least'
      const name = `Open ${isAbove ? 'above' : 'below'} ${part.categories[category]}`
      return [
        shape(
          { id: nextId(), name, alt: `Hatched: ${point.label}, how far it goes on is not stated` },
          {
            x: isAbove ? at : plot.x,
            y: (centres[category] ?? plot.y) - OPEN_HEIGHT / 2,
            width: isAbove ? plot.x + plot.width - at : at - plot.x,
            height: OPEN_HEIGHT,
          },
          { shape: 'rect', fill: 'hatching', line: { paint: 'rule2', width: 1.5 } },
        ),
      ]
    }),
  )
