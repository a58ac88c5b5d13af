import type { Paint } from '../slides/content'
import { paintHex, type Theme } from '../slides/draw/colours'
import { raisedParts } from '../slides/draw/exponents'
import { round, type Shape, type TextFace, type TextShape } from '../slides/draw/shape'
import type { SlideDrawing } from '../slides/draw/slide'
import { type Drawing, escapeXml } from './picture'

/** The names of the fonts and, for a file that carries them, their `@font-face` rules. */
export type SvgFonts = { readonly serif: string; readonly sans: string; readonly faces: string }

/** What the reader's computer may have, for a file without fonts inside. */
export const PORTABLE_FONTS: SvgFonts = {
  serif: "'Source Serif 4', Georgia, serif",
  sans: 'Inter, system-ui, sans-serif',
  faces: '',
}

const HATCH =
  '<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse"><path d="M-2 11l13 -13M-2 2l4 -4M7 11l4 -4" stroke="HUE" stroke-width="1.4"/></pattern>'

/** A slide as a picture that needs nothing else: literal colours, text as text. */
export function slideSvg(
  { width, height, shapes }: SlideDrawing,
  { title, description }: { readonly title: string; readonly description: string },
  theme: Theme,
  fonts: SvgFonts = PORTABLE_FONTS,
): Drawing {
  const hue = (paint: Paint) => paintHex(paint, theme)
  const body = shapes.map((shape) => drawShape(shape, hue, fonts)).join('')
  const pattern = HATCH.replace('HUE', hue({ tone: 'rule2' }))
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escapeXml(title)}</title><desc>${escapeXml(description)}</desc><defs>${pattern}<style>${fonts.faces}</style></defs><rect width="${width}" height="${height}" fill="${hue({ tone: 'paper' })}"/>${body}</svg>`,
  }
}

function drawShape(shape: Shape, hue: (paint: Paint) => string, fonts: SvgFonts): string {
  const seen =
    shape.opacity === undefined || shape.opacity === 1 ? '' : ` opacity="${shape.opacity}"`
  if (shape.kind === 'text')
    return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${round(shape.size)}" font-family="${escapeXml(shape.face.startsWith('serif') ? fonts.serif : fonts.sans)}" font-weight="${weightOf(shape.face)}" text-anchor="${shape.anchor}" fill="${hue(shape.paint)}"${seen}>${lineOf(shape)}</text>`
  const fill =
    shape.fill === null ? 'none' : shape.fill === 'hatch' ? 'url(#hatch)' : hue(shape.fill)
  const stroke =
    shape.stroke === null
      ? ''
      : ` stroke="${hue(shape.stroke)}" stroke-width="${round(shape.weight ?? 1)}"`
  const dash =
    shape.dash === undefined || shape.dash.length === 0
      ? ''
      : ` stroke-dasharray="${shape.dash.map(round).join(' ')}" stroke-linecap="round"`
  const look = ` fill="${fill}"${stroke}${dash}${seen}`
  switch (shape.kind) {
    case 'circle':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.r)}"${look}/>`
    case 'rect':
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"${look}/>`
    case 'path':
      return `<path d="${shape.d}"${look}/>`
  }
}

function lineOf({ text, size }: TextShape): string {
  const parts = raisedParts(text, size)
  if (parts.length === 1) return escapeXml(text)
  return parts
    .map(
      (part) =>
        `<tspan font-size="${round(part.size)}" dy="${round(part.lower)}">${escapeXml(part.text)}</tspan>`,
    )
    .join('')
}

/** The weight of a face of text. */
export const weightOf = (face: TextFace): number =>
  face === 'sans' || face === 'serif' ? 600 : 400
