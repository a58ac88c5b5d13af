import type { ChartPart } from '../../../slides/content'
import type { NextId } from '../circles'
import { fittingSize } from '../fit'
import { textBox } from '../shape'
import { line } from '../text'
import type { Rows } from './rows'

const NAME_SIZES = [28, 26, 24, 22, 20] as const
const SMALLEST = 20

/** The largest type in which the name and the remark of every row fit: one for all. */
export const nameSize = ({ categories, remarks }: ChartPart, rows: Rows): number =>
  Math.min(
    ...categories.map((name, index) =>
      fittingSize(`${name}\n${remarks[index] ?? ''}`, NAME_SIZES, {
        width: rows.names.width,
        height: rows.nameHeight,
        face: 'sans',
        lead: 1.2,
      }),
    ),
  )

/** The name of a row with its remark, beside the plot. */
export function nameXml(
  { categories, remarks }: ChartPart,
  rows: Rows,
  index: number,
  nextId: NextId,
  size: number,
): string {
  const [name = '', remark = ''] = [categories[index], remarks[index]]
  const height = rows.nameHeight
  const box = { ...rows.names, y: (rows.centres[index] ?? 0) - height / 2, height }
  return textBox(
    { id: nextId(), name: `Row: ${name}`, alt: [name, remark].filter(Boolean).join(': ') },
    box,
    [
      line(name, { size, isBold: true, paint: 'ink' }),
      ...(remark === ''
        ? []
        : [line(remark, { size: Math.max(SMALLEST, size - 2), paint: 'ink2' })]),
    ],
    { anchor: 'ctr' },
  )
}
