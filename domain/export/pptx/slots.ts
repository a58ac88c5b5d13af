import { escapeXml } from '../picture'
import { typeSize } from './geometry'
import { fill } from './paint'
import { type PlaceholderKind, placeholder } from './placeholder'
import { type LayoutId, PLACES, SIZES } from './places'
import { xml } from './xml'

const level = (properties: {
  size: number
  font: '+mj-lt' | '+mn-lt'
  tone: 'ink' | 'ink2' | 'ink3'
  align?: string
  lead: number
}): string =>
  xml(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: properties.align ?? 'l' },
    xml('a:lnSpc', {}, xml('a:spcPct', { val: properties.lead * 1000 })),
    xml('a:spcBef', {}, xml('a:spcPts', { val: 0 })),
    xml('a:buNone'),
    xml(
      'a:defRPr',
      { sz: typeSize(properties.size), b: 0, kern: 1200 },
      fill(properties.tone),
      xml('a:latin', { typeface: properties.font }),
      xml('a:ea', { typeface: properties.font.replace('lt', 'ea') }),
      xml('a:cs', { typeface: properties.font.replace('lt', 'cs') }),
    ),
  )

/** How text is set where a placeholder says nothing else. */
export const LEVELS: Readonly<Record<PlaceholderKind, string>> = {
  title: level({ size: SIZES.title, font: '+mj-lt', tone: 'ink', lead: 100 }),
  body: level({ size: SIZES.body, font: '+mn-lt', tone: 'ink2', lead: 106 }),
  ftr: level({ size: SIZES.small, font: '+mn-lt', tone: 'ink3', lead: 104 }),
  sldNum: level({ size: SIZES.small, font: '+mn-lt', tone: 'ink3', lead: 104, align: 'r' }),
}

const PROMPTS: Readonly<Record<PlaceholderKind, string>> = {
  title: 'What this slide finds',
  body: 'What is measured, in which unit',
  ftr: 'Source',
  sldNum: '',
}

/** The field that PowerPoint fills with the number of the slide. */
export const numberField = (number: string): string =>
  xml(
    'a:fld',
    { id: '{6F1C2A34-9D0B-4E57-8C11-2B7A5D90E3F1}', type: 'slidenum' },
    xml('a:rPr', { lang: 'en-GB' }),
    `<a:t>${escapeXml(number)}</a:t>`,
  )

/** A placeholder of a layout, with what it asks for. */
export function slot(id: number, kind: PlaceholderKind, layout: LayoutId): string {
  const isLeft = kind === 'sldNum' && layout === 'beside'
  const body = xml(
    'p:txBody',
    {},
    xml(
      'a:bodyPr',
      { vert: 'horz', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 't' },
      xml('a:normAutofit'),
    ),
    xml('a:lstStyle', {}, isLeft ? LEVELS[kind].replace('algn="r"', 'algn="l"') : LEVELS[kind]),
    xml(
      'a:p',
      {},
      kind === 'sldNum'
        ? numberField('‹#›')
        : xml('a:r', {}, xml('a:rPr', { lang: 'en-GB' }), `<a:t>${PROMPTS[kind]}</a:t>`),
    ),
  )
  return placeholder(id, kind, body, PLACES[layout][kind])
}
