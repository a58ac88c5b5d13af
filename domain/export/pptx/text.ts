import type { Paint, Tone } from '../../slides/content'
import { escapeXml } from '../picture'
import { emu, typeSize } from './geometry'
import { fill } from './paint'
import { xml } from './xml'

/**
 * How a stretch of text is set, `size` in px of the stage. One without a paint takes paint and typeface from its
 * placeholder; with a paint it is set in the sans unless it is serif.
 */
export type RunStyle = {
  readonly size?: number
  readonly isBold?: boolean
  readonly isSerif?: boolean
  readonly paint?: Tone | Paint
  readonly opacity?: number
  /** The relationship of the address it leads to. */
  readonly link?: string
}

export type Run = RunStyle & { readonly text: string }

export type ParagraphStyle = {
  readonly align?: 'l' | 'ctr' | 'r'
  /** Of the type's size: 1 is set solid. */
  readonly lead?: number
  /** Room above, in px. */
  readonly above?: number
}

export type Paragraph = ParagraphStyle & { readonly runs: readonly Run[] }

/** Text in one style as a paragraph. */
export const line = (text: string, style: RunStyle & ParagraphStyle = {}): Paragraph => {
  const { align, lead, above, ...run } = style
  return { align, lead, above, runs: [{ text, ...run }] }
}

/** What a run is set with; the fonts are the theme's two. `name` is that of the element. */
export const runProperties = (
  { size, isBold, isSerif, paint, opacity, link }: RunStyle,
  name = 'a:rPr',
): string =>
  xml(
    name,
    {
      lang: 'en-GB',
      sz: size === undefined ? undefined : typeSize(size),
      b: isBold === undefined ? undefined : Number(isBold),
      dirty: 0,
    },
    paint === undefined ? null : fill(paint, opacity),
    paint === undefined
      ? null
      : xml('a:latin', { typeface: isSerif === true ? '+mj-lt' : '+mn-lt' }),
    link === undefined ? null : xml('a:hlinkClick', { 'r:id': link }),
  )

/** A stretch of text; a new line within it is a break, not a paragraph. */
const runXml = (run: Run): string =>
  run.text
    .split(/\r?\n/)
    .map((words) => xml('a:r', {}, runProperties(run), `<a:t>${escapeXml(words)}</a:t>`))
    .join(xml('a:br', {}, runProperties({ ...run, link: undefined })))

/** Whether the first letter of a text that has a direction runs from right to left. */
const runsLeftwards = (text: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  )

/** How a paragraph is set. */
const paragraphProperties = ({ align, lead, above, runs }: Paragraph): string =>
  xml(
    'a:pPr',
    { algn: align, rtl: runsLeftwards(runs.map(({ text }) => text).join('')) ? 1 : undefined },
    lead === undefined
      ? null
      : xml('a:lnSpc', {}, xml('a:spcPct', { val: Math.round(lead * 100_000) })),
    above === undefined ? null : xml('a:spcBef', {}, xml('a:spcPts', { val: typeSize(above) })),
  )

export const paragraphXml = (paragraph: Paragraph): string =>
  xml(
    'a:p',
    {},
    paragraphProperties(paragraph),
    paragraph.runs.filter(({ text }) => text !== '').map(runXml),
  )

export type BodyStyle = {
  readonly anchor?: 't' | 'ctr' | 'b'
  /** Room inside the box in px, the same on each side. */
  readonly padding?: number
  readonly isWrapped?: boolean
}

/** The text of a shape. A shape without text still has one empty paragraph. */
export const textBody = (
  paragraphs: readonly Paragraph[],
  { anchor = 't', padding = 0, isWrapped = true }: BodyStyle = {},
  name = 'p:txBody',
): string => {
  const room = emu(padding)
  return xml(
    name,
    {},
    xml('a:bodyPr', {
      wrap: isWrapped ? 'square' : 'none',
      lIns: room,
      tIns: room,
      rIns: room,
      bIns: room,
      rtlCol: 0,
      anchor,
    }),
    xml('a:lstStyle'),
    paragraphs.length === 0 ? xml('a:p') : paragraphs.map(paragraphXml),
  )
}
