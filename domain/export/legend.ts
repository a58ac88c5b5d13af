import { type Drawing, escapeXml, type Measure } from './picture'

/** A mark with its meaning: a disc, filled or hollow, or the crossed-out equals sign. Colours are literal. */
export type LegendMark = {
  readonly label: string
  readonly fill: string
  readonly stroke: string
  readonly isDashed?: boolean
  /** The colour of a crossed-out equals sign on the disc. */
  readonly sign?: string
}

const RADIUS = 6
const ROW = 22
const SIZE = 12
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
  const drawn = marks.map(({ label, fill, stroke, isDashed = false, sign }) => {
    const wide = 2 * RADIUS + TO_WORDS + measure(label, `${SIZE}px ${sans}`)
    if (x > 0 && x + wide > width) {
      x = 0
      row += 1
    }
    const y = row * ROW + ROW / 2
    const dash = isDashed ? ' stroke-dasharray="3 2.4"' : ''
    const cross =
      sign === undefined
        ? ''
        : `<path transform="translate(${x + RADIUS} ${y})" d="M-3 -1.3h6M-3 1.3h6M1.7 -3.4L-1.7 3.4" stroke="${sign}" stroke-width="1.2" stroke-linecap="round"/>`
    const markup = `<circle cx="${x + RADIUS}" cy="${y}" r="${RADIUS - 0.5}" fill="${fill}" stroke="${stroke}"${dash}/>${cross}<text x="${x + 2 * RADIUS + TO_WORDS - 4}" y="${y + SIZE * 0.36}" font-size="${SIZE}" fill="${ink}">${escapeXml(label)}</text>`
    x += wide + BETWEEN
    return markup
  })
  return { svg: drawn.join(''), width, height: marks.length === 0 ? 0 : (row + 1) * ROW }
}

/** Two drawings one below the other, `gap` px apart. */
export function stackDrawings(upper: Drawing, lower: Drawing, gap: number): Drawing {
  return {
    width: Math.max(upper.width, lower.width),
    height: upper.height + gap + lower.height,
    svg: `<svg width="${upper.width}" height="${upper.height}" viewBox="0 0 ${upper.width} ${upper.height}">${upper.svg}</svg><g transform="translate(0 ${upper.height + gap})">${lower.svg}</g>`,
  }
}
