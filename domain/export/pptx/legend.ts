import type { LegendItem } from '../../slides/content'
import type { NextId } from './circles'
import type { Box } from './geometry'
import { group, shape, textBox } from './shape'
import { line } from './text'

const LEGEND_ROW = 44
const LEGEND_SIZE = 24

/** How high a legend comes out in two columns, in px. */
export const legendHeight = (items: readonly LegendItem[]): number =>
  Math.ceil(items.length / 2) * LEGEND_ROW

/** What the looks of the circles mean, with counts, in two columns. */
export function legendXml(items: readonly LegendItem[], box: Box, nextId: NextId): string {
  const object = { id: nextId(), name: 'Legend', alt: items.map(inWords).join('; ') }
  const drawn = items.flatMap((item, index) => {
    const x = box.x + (index % 2) * (box.width / 2)
    const y = box.y + Math.floor(index / 2) * LEGEND_ROW
    const isSign = item.kind === 'contested' || item.kind === 'elsewhere'
    const dot = shape(
      { id: nextId(), name: `Dot: ${item.label}`, alt: `Look of ${item.label}` },
      { x, y: y + 11, width: 22, height: 22 },
      {
        shape: 'ellipse',
        fill: item.kind === 'solid' || item.kind === 'contested' ? item.tone : null,
        line: {
          paint: item.tone,
          width: 2,
          dash: item.kind === 'dashed' ? 'sysDash' : undefined,
        },
      },
      isSign
        ? [
            line(item.kind === 'contested' ? '≠' : '→', {
              size: 17,
              isBold: true,
              paint: item.kind === 'contested' ? 'on-mark' : 'accent',
              align: 'ctr',
            }),
          ]
        : [],
      { anchor: 'ctr', isWrapped: false },
    )
    const words = textBox(
      { id: nextId(), name: item.label, alt: inWords(item) },
      { x: x + 38, y, width: box.width / 2 - 44, height: LEGEND_ROW },
      [
        {
          runs: [
            { text: item.label, size: LEGEND_SIZE, paint: 'ink' },
            ...(item.count === null
              ? []
              : [{ text: `  ${item.count}`, size: LEGEND_SIZE, paint: 'ink3' as const }]),
          ],
        },
      ],
      { anchor: 'ctr' },
    )
    return [dot, words]
  })
  return group(object, { ...box, height: legendHeight(items) }, drawn)
}

const inWords = ({ label, count }: LegendItem): string =>
  count === null ? label : `${label}: ${count}`
