import { type Drawing, escapeXml, type Measure } from './picture'

/**
 * The forms a mark can have. A bound is a bar with an open, hatched end, or an arrow down from a point; `sizes` are rings as
 * large as leaves of one, two and three documents; `edge` is an arrow between circles.
 */
export type LegendShape = 'disc' | 'line' | 'bar' | 'lower-bound' | 'upper-bound' | 'sizes' | 'edge'

/** A mark with its meaning: a disc, filled or hollow, or the crossed-out equals sign. Colours are literal. */
export type LegendMark = {
  /** A disc unless told otherwise. */
  readonly shape?: LegendShape
  readonly label: string
  readonly fill: string
  readonly stroke: string
  readonly isDashed?: boolean
  /** The dashes of a line. */
  readonly dashes?: string
  /** How much of the mark shows, from 0 to 1. */
  readonly opacity?: number
  /** The colour of a crossed-out equals sign on the disc. */
  readonly sign?: string
}

const RADIUS = 6
const ROW = 22
const SIZE = 12
const BAR = 24
/** Radii of rings, in the proportions of the leaves, and the room they take side by side. */
const SIZES = [5.4, 6, 7] as const
const SIZES_ROOM = 46
const TO_WORDS = 10
const BETWEEN = 20

/** A legend in rows no wider than `width` px, each mark before its words. */
export function drawLegend(
  marks: readonly LegendMark[],
  width: number,
  ink: string,
  sans: string,
  measure: Measure,
): Drawing {
  let [x, row] = [0, 0]
  const drawn = marks.map((mark) => {
    const { label, shape = 'disc' } = mark
    const room = shape === 'disc' ? 2 * RADIUS : shape === 'sizes' ? SIZES_ROOM : BAR
    const wide = room + TO_WORDS + measure(label, `${SIZE}px ${sans}`)
    if (x > 0 && x + wide > width) {
      x = 0
      row += 1
    }
    const y = row * ROW + ROW / 2
    const drawing = shape === 'disc' ? drawDisc(mark, x, y) : drawStroke(mark, shape, x, y)
    const markup = `${drawing}<text x="${x + room + TO_WORDS - 4}" y="${y + SIZE * 0.36}" font-size="${SIZE}" fill="${ink}">${escapeXml(label)}</text>`
    x += wide + BETWEEN
    return markup
  })
  return { svg: drawn.join(''), width, height: marks.length === 0 ? 0 : (row + 1) * ROW }
}

function drawDisc(
  { fill, stroke, isDashed = false, opacity = 1, sign }: LegendMark,
  x: number,
  y: number,
): string {
  const dash = isDashed ? ' stroke-dasharray="3 2.4"' : ''
  const faded = opacity === 1 ? '' : ` opacity="${opacity}"`
  const cross =
    sign === undefined
      ? ''
      : `<path transform="translate(${x + RADIUS} ${y})" d="M-3 -1.3h6M-3 1.3h6M1.7 -3.4L-1.7 3.4" stroke="${sign}" stroke-width="1.2" stroke-linecap="round"/>`
  return `<circle cx="${x + RADIUS}" cy="${y}" r="${RADIUS - 0.5}" fill="${fill}" stroke="${stroke}"${dash}${faded}/>${cross}`
}

function drawStroke(
  { fill, stroke, dashes, opacity = 1 }: LegendMark,
  shape: Exclude<LegendShape, 'disc'>,
  x: number,
  y: number,
): string {
  const line = `fill="none" stroke="${stroke}" stroke-width="1.5"`
  switch (shape) {
    case 'line':
      return `<path d="M${x} ${y}h${BAR}" ${line}${dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`}/>`
    case 'bar':
      return `<rect x="${x}" y="${y - 5}" width="${BAR}" height="10" fill="${fill}" fill-opacity="${opacity}"/>`
    case 'lower-bound':
      return `<rect x="${x + 0.5}" y="${y - 5}" width="${BAR - 1}" height="10" fill="none" stroke="${fill}"/><path d="M${x + 4} ${y + 5}l10 -10M${x + 10} ${y + 5}l10 -10M${x + 16} ${y + 5}l7 -7" fill="none" stroke="${fill}"/>`
    case 'sizes':
      return SIZES.map(
        (r, index) => `<circle cx="${x + 7 + index * 16}" cy="${y}" r="${r}" ${line}/>`,
      ).join('')
    case 'edge':
      return `<path d="M${x + 1} ${y}h${BAR - 4}m-4 -3.5l4 3.5l-4 3.5" ${line} stroke-linecap="round"/>`
    case 'upper-bound':
      return `<path d="M${x + BAR / 2} ${y - 6}v12m-3.5 -4l3.5 4l3.5 -4" ${line}/>`
  }
}

/** Two drawings one below the other, `gap` px apart. */
export function stackDrawings(upper: Drawing, lower: Drawing, gap: number): Drawing {
  return {
    width: Math.max(upper.width, lower.width),
    height: upper.height + gap + lower.height,
    svg: `<svg width="${upper.width}" height="${upper.height}" viewBox="0 0 ${upper.width} ${upper.height}">${upper.svg}</svg><g transform="translate(0 ${upper.height + gap})">${lower.svg}</g>`,
  }
}
