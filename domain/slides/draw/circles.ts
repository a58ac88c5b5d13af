import { MODALITY_WORDS } from '../../words'
import { legibleCircles } from '../circles/legible'
import { NARROW_SIDE, WIDE_SIDE } from '../circles/scene'
import type { CirclesPart, LegendItem, SlideCircle } from '../content'
import { contestedDisc, elsewhereDisc } from './marks'
import type { Page } from './page'
import { type Box, type Drawn, ink, type Shape } from './shape'
import { drawLines, lineHeight, widthOfText } from './words'

/** The nested circles in a square; lines are thicker by as much as it is larger than that of the page. */
export function drawCircles(part: CirclesPart, square: Box, page: Page): Shape[] {
  const side = Math.min(square.width, square.height)
  const circles = legibleCircles(part, side, page.smallestName, page.isUpright)
  const zoom = side / (page.isUpright ? NARROW_SIDE : WIDE_SIDE)
  const at = { x: square.x + (square.width - side) / 2, y: square.y + (square.height - side) / 2 }
  const x = (part: number) => at.x + part * side
  const y = (part: number) => at.y + part * side
  return circles
    .flatMap((circle): Shape[] => {
      const isFocus = circle.id === part.focus && circle.parent !== null
      return [
        {
          kind: 'circle',
          x: x(circle.x),
          y: y(circle.y),
          r: circle.r * side,
          fill: circle.fill,
          stroke: isFocus ? ink('ink') : circle.stroke,
          weight: (isFocus ? 2.4 : circle.weight) * zoom,
          dash: circle.dash.map((length) => length * zoom),
          opacity: circle.opacity,
          circle: circle.id,
          tip: circle.title,
        },
        ...nameShapes(circle, x, y, side),
        ...circle.dots.map(
          (dot): Shape => ({
            kind: 'circle',
            x: x(dot.x),
            y: y(dot.y),
            r: dot.r * side,
            fill: ink(dot.tone),
            stroke: ink('paper'),
            weight: 1.2 * zoom,
            tip: MODALITY_WORDS[dot.tone],
          }),
        ),
      ]
    })
    .concat(
      circles.flatMap(({ mark }) => {
        if (mark === null) return []
        const disc = mark.kind === 'contested' ? contestedDisc : elsewhereDisc
        return disc(x(mark.x), y(mark.y), mark.r * side)
      }),
    )
}

function nameShapes(
  { name, id, opacity }: SlideCircle,
  x: (part: number) => number,
  y: (part: number) => number,
  side: number,
): Shape[] {
  if (name === null) return []
  return name.lines.map((text, index) => ({
    kind: 'text',
    text,
    x: x(name.x),
    y: y(name.y + index * name.lineHeight),
    size: name.size * side,
    face: name.isSerif ? 'serif' : 'sans',
    anchor: 'middle',
    paint: name.paint,
    opacity,
    circle: id,
  }))
}

const COLUMNS = 2

/** How a legend is set in a width: the size of its words, from one row to the next, and its columns. */
function legendGrid(items: readonly LegendItem[], { width }: Box, page: Page) {
  const size = Math.max(page.smallest, 24)
  const columns = width > 420 ? COLUMNS : 1
  return {
    size,
    columns,
    step: lineHeight({ size }) * 1.3,
    rows: Math.ceil(items.length / columns),
  }
}

/** How high a legend comes out, in px. */
export function legendHeight(items: readonly LegendItem[], box: Box, page: Page): number {
  const { rows, step } = legendGrid(items, box, page)
  return rows * step
}

/** What the looks of the circles mean, in two columns where there is room. */
export function drawLegend(items: readonly LegendItem[], box: Box, page: Page): Drawn {
  const { size, columns, step, rows } = legendGrid(items, box, page)
  const shapes = items.flatMap((item, index): Shape[] => {
    const x = box.x + (index % columns) * (box.width / columns)
    const y = box.y + Math.floor(index / columns) * step
    const label = drawLines([item.label], x + size * 1.3, y, { size })
    const count =
      item.count === null
        ? []
        : drawLines([`${item.count}`], x + size * 1.3 + widthOfText(item.label, { size }) + 14, y, {
            size,
            paint: ink('ink3'),
          }).shapes
    return [
      ...legendMark(item, x + size * 0.4, y + lineHeight({ size }) / 2, size * 0.36),
      ...label.shapes,
      ...count,
    ]
  })
  return { shapes, bottom: box.y + rows * step }
}

function legendMark({ kind, tone }: LegendItem, x: number, y: number, r: number): Shape[] {
  if (kind === 'contested') return contestedDisc(x, y, r)
  if (kind === 'elsewhere') return elsewhereDisc(x, y, r)
  return [
    {
      kind: 'circle',
      x,
      y,
      r,
      fill: ink(kind === 'solid' ? tone : 'paper'),
      stroke: ink(tone),
      weight: 2,
      ...(kind === 'dashed' ? { dash: [4, 3] } : {}),
    },
  ]
}
