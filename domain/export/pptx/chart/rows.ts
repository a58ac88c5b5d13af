import type { ChartPart } from '../../../slides/content'
import type { NextId } from '../circles'
import { fittingSize } from '../fit'
import type { Box } from '../geometry'
import { shape, textBox } from '../shape'
import { line } from '../text'

/** Room for names left of a chart with a row for each category, in px. */
export const NAMES_WIDTH = 560
const GAP = 24
/** What stands between two groups that may not be compared. */
const APART = 34

export type Rows = {
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

/** Rows of the same height, a category each; the first of a group gives way to what parts it from the one above. */
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
    centres: part.categories.map((_, index) => plot.y + (index + 0.5) * height),
    names: { x: box.x, y: plot.y, width: namesWidth, height: plot.height },
    plot,
  }
}

/** The names of the rows, and for each group its ground and what parts it from the one above. */
export function rowsXml(part: ChartPart, rows: Rows, nextId: NextId): string {
  const { categories, remarks, groups } = part
  const height = rows.names.height / Math.max(1, categories.length)
  const grounds = groups.flatMap(({ name, categories: members, apart }) => {
    const [first = 0] = members
    const top = rows.plot.y + first * height + (apart === null ? 0 : APART)
    const bottom = rows.plot.y + (first + members.length) * height - 6
    const ground = shape(
      { id: nextId(), name: `Ground of ${name}`, alt: `Ground of ${name}` },
      { ...rows.plot, y: top, height: Math.max(1, bottom - top) },
      { shape: 'rect', fill: 'sink', line: null },
    )
    const parting =
      apart === null
        ? []
        : [
            textBox(
              { id: nextId(), name: `Above ${name}`, alt: apart },
              { ...rows.plot, x: rows.plot.x + 10, y: top - APART, height: APART },
              [line(apart, { size: 20, paint: 'accent' })],
              { anchor: 'ctr' },
            ),
          ]
    return [ground, ...parting]
  })
  const open = part.form === 'range' ? openXml(part, rows, nextId) : []
  const names = categories.map((name, index) => {
    const remark = remarks[index] ?? ''
    const lead = groups.some((group) => group.categories[0] === index && group.apart !== null)
      ? APART
      : 0
    const box = {
      ...rows.names,
      y: rows.names.y + index * height + lead,
      height: height - lead - 6,
    }
    const size = fittingSize(`${name}\n${remark}`, [24, 22, 20, 18], {
      width: box.width,
      height: box.height,
      face: 'sans',
      lead: 1.2,
    })
    return textBox(
      { id: nextId(), name: `Row: ${name}`, alt: [name, remark].filter(Boolean).join(': ') },
      box,
      [
        line(name, { size, isBold: true, paint: 'ink' }),
        ...(remark === '' ? [] : [line(remark, { size: Math.max(18, size - 2), paint: 'ink2' })]),
      ],
      { anchor: 'ctr' },
    )
  })
  return [...grounds, ...open, ...names].join('')
}

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
