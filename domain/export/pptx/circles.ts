import { legibleCircles } from '../../slides/circles/legible'
import type { CircleName, CirclesPart, SlideCircle } from '../../slides/content'
import { SMALLEST_NAME } from '../../slides/draw/page'
import type { Box } from './geometry'
import { group, type Outline, shape, textBox } from './shape'
import { line } from './text'

/** Gives each object of a slide a number of its own. */
export type NextId = () => number

type Frame = { readonly box: Box; readonly side: number; readonly nextId: NextId }

/** Nested circles as ellipses with text, grouped as they are nested: a branch moves with all that it holds. */
export function circlesXml(part: CirclesPart, box: Box, nextId: NextId): string {
  const side = Math.min(box.width, box.height)
  const circles = legibleCircles(part, side, SMALLEST_NAME)
  const square = {
    x: box.x + (box.width - side) / 2,
    y: box.y + (box.height - side) / 2,
    width: side,
    height: side,
  }
  const frame = { box: square, side, nextId }
  const ids = new Set(circles.map(({ id }) => id))
  const childrenOf = new Map<string | null, SlideCircle[]>()
  for (const circle of circles) {
    const parent = circle.parent !== null && ids.has(circle.parent) ? circle.parent : null
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), circle])
  }
  const drawn = (circle: SlideCircle): string =>
    circleXml(circle, frame, (childrenOf.get(circle.id) ?? []).map(drawn))
  const object = { id: nextId(), name: 'Taxonomy diagram', alt: part.alt }
  return group(object, square, (childrenOf.get(null) ?? []).map(drawn))
}

const around = (frame: Frame, x: number, y: number, r: number): Box => ({
  x: frame.box.x + (x - r) * frame.side,
  y: frame.box.y + (y - r) * frame.side,
  width: 2 * r * frame.side,
  height: 2 * r * frame.side,
})

/** Names this near the centre of a leaf, in parts of its radius, stand in the ellipse itself. */
const CENTRED = 0.3

function circleXml(circle: SlideCircle, frame: Frame, inside: readonly string[]): string {
  const { nextId, side } = frame
  const { title, fill, stroke, weight, dash, opacity, name, mark, dots } = circle
  const box = around(frame, circle.x, circle.y, circle.r)
  const outlined: Outline = { paint: stroke, width: weight, dash: dashOf(dash), opacity }
  const isCentred = name !== null && circle.isLeaf && isNear(circle, name)
  const ellipse = shape(
    { id: nextId(), name: title, alt: title },
    box,
    { shape: 'ellipse', fill, fillOpacity: opacity, line: weight > 0 ? outlined : null },
    isCentred ? nameLines(name, side) : [],
    { anchor: 'ctr', isWrapped: false },
  )
  const extras = [
    ...(name === null || isCentred ? [] : [nameXml(circle, name, frame)]),
    ...dots.map(({ tone, x, y, r }) =>
      shape(
        { id: nextId(), name: `Also ${tone}`, alt: `also gives ${tone}` },
        around(frame, x, y, r),
        { shape: 'ellipse', fill: tone, line: { paint: 'paper', width: 1.5 } },
      ),
    ),
  ]
  const disc = mark === null ? [] : [markXml(mark, frame, title)]
  if (inside.length + extras.length + disc.length === 0) return ellipse
  return group({ id: nextId(), name: `${title}, group`, alt: title }, box, [
    ellipse,
    ...inside,
    ...extras,
    ...disc,
  ])
}

const dashOf = (dash: readonly number[]): Outline['dash'] => {
  const [first] = dash
  if (first === undefined) return undefined
  return first <= 2 ? 'sysDot' : 'sysDash'
}

function isNear({ y, r }: SlideCircle, name: CircleName): boolean {
  const middle = name.y + ((name.lines.length - 1) * name.lineHeight) / 2 - name.size * 0.35
  return Math.abs(middle - y) < CENTRED * r
}

const ASCENT = 0.905
const SOLID = 1.149

const nameLines = ({ lines, size, lineHeight, isSerif, paint }: CircleName, side: number) =>
  lines.map((words) =>
    line(words, {
      size: size * side,
      isSerif,
      paint,
      align: 'ctr',
      lead: Math.min(1, lineHeight / (size * SOLID)),
    }),
  )

function nameXml({ title, r }: SlideCircle, name: CircleName, frame: Frame): string {
  const { box, side, nextId } = frame
  const { lines, x, y, size, lineHeight } = name
  return textBox(
    { id: nextId(), name: `Name of ${title}`, alt: `Name of ${title}` },
    {
      x: box.x + (x - r) * side,
      y: box.y + (y - size * ASCENT) * side,
      width: 2 * r * side,
      height: lines.length * lineHeight * side,
    },
    nameLines(name, side),
    { isWrapped: false },
  )
}

function markXml(
  { kind, x, y, r }: NonNullable<SlideCircle['mark']>,
  frame: Frame,
  title: string,
): string {
  const isContested = kind === 'contested'
  return shape(
    {
      id: frame.nextId(),
      name: `Mark of ${title}`,
      alt: isContested ? 'contested' : 'filed elsewhere',
    },
    around(frame, x, y, r),
    {
      shape: 'ellipse',
      fill: isContested ? 'accent' : 'paper',
      line: { paint: isContested ? 'paper' : 'accent', width: 2 },
    },
    [
      line(isContested ? '≠' : '→', {
        size: r * frame.side * 1.5,
        isBold: true,
        paint: isContested ? 'on-mark' : 'accent',
        align: 'ctr',
      }),
    ],
    { anchor: 'ctr', isWrapped: false },
  )
}
