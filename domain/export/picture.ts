import { wrapLines } from '../figures/labels'

/** A drawing with literal colours, as SVG markup, and its size in pixels. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number }

export type PictureStyle = {
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly serif: string
  readonly sans: string
  /** `@font-face` rules with the fonts inside, so that the picture needs nothing else. */
  readonly fontFaces: string
}

export type PictureText = {
  readonly title: string
  readonly subtitle: string
  readonly source: string
}

/** The width of a text in pixels in a CSS font. */
export type Measure = (text: string, font: string) => number

const MARGIN = 32
const NARROWEST = 480
const GAP = 16

/** A chart as a picture that stands by itself: title, subtitle, drawing and source line, each wrapped to the drawing's width. */
export function composePicture(
  { title, subtitle, source }: PictureText,
  drawing: Drawing,
  style: PictureStyle,
  measure: Measure,
): Drawing {
  const inner = Math.max(drawing.width, NARROWEST)
  const block = (
    text: string,
    size: number,
    lead: number,
    weight: number,
    family: string,
    ink: string,
  ) => ({
    lines: wrapLines(text, inner, (line) => measure(line, `${weight} ${size}px ${family}`)),
    size,
    lead,
    weight,
    family,
    ink,
  })
  const above = [
    block(title, 22, 28, 600, style.serif, style.ink),
    block(subtitle, 13, 18, 400, style.sans, style.ink2),
  ]
  const below = block(source, 12, 17, 400, style.sans, style.ink3)

  let y = MARGIN
  const draw = ({ lines, size, lead, weight, family, ink }: typeof below) =>
    lines
      .map((line) => {
        y += lead
        const baseline = y - (lead - size) / 2 - size * 0.2
        return `<text x="${MARGIN}" y="${baseline}" font-family="${escapeXml(family)}" font-size="${size}" font-weight="${weight}" fill="${ink}">${escapeXml(line)}</text>`
      })
      .join('')

  const head = above
    .map((lines) => {
      const drawn = draw(lines)
      y += GAP / 4
      return drawn
    })
    .join('')
  y += GAP
  const plot = `<svg x="${MARGIN}" y="${y}" width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}" font-family="${escapeXml(style.sans)}">${drawing.svg}</svg>`
  y += drawing.height + GAP
  const foot = draw(below)
  const [width, height] = [inner + 2 * MARGIN, y + MARGIN]
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${style.fontFaces}</style><rect width="${width}" height="${height}" fill="${style.paper}"/>${head}${plot}${foot}</svg>`,
  }
}

/** What XML 1.0 cannot hold, even escaped: for one such letter a program refuses the whole file. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Text made safe to stand in XML, as content or in an attribute. */
export const escapeXml = (text: string): string =>
  text
    .replace(ILLEGAL, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
