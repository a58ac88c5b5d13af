import { type Box, MARGIN, SLIDE, typeSize } from './geometry'
import type { Part } from './package'
import { fill } from './paint'
import { PLACEHOLDERS, type PlaceholderKind, placeholder, rule, shapeTree } from './shape'
import { declared, xml, xmlPart, xmlText } from './xml'

export const LAYOUT_IDS = ['across', 'beside'] as const
/** Across: title above the view. Beside: title left of a drawing that takes the slide's full height. */
export type LayoutId = (typeof LAYOUT_IDS)[number]

type Places = Readonly<Record<PlaceholderKind | 'rule' | 'content', Box>>

const WIDE = SLIDE.width - 2 * MARGIN
const NARROW = 640

/** Where everything of a slide stands, in px of the stage. */
export const PLACES: Readonly<Record<LayoutId, Places>> = {
  across: {
    title: { x: MARGIN, y: 56, width: WIDE, height: 132 },
    body: { x: MARGIN, y: 196, width: WIDE, height: 66 },
    content: { x: MARGIN, y: 286, width: WIDE, height: 682 },
    rule: { x: MARGIN, y: 988, width: WIDE, height: 0 },
    ftr: { x: MARGIN, y: 998, width: WIDE - 290, height: 58 },
    sldNum: { x: MARGIN + WIDE - 270, y: 998, width: 270, height: 30 },
  },
  beside: {
    title: { x: MARGIN, y: 84, width: NARROW, height: 300 },
    body: { x: MARGIN, y: 400, width: NARROW, height: 150 },
    content: { x: 832, y: 28, width: 1024, height: 1024 },
    rule: { x: MARGIN, y: 932, width: NARROW, height: 0 },
    ftr: { x: MARGIN, y: 944, width: NARROW, height: 62 },
    sldNum: { x: MARGIN, y: 1014, width: NARROW, height: 30 },
  },
}

/** Sizes of type in px of the stage. */
export const SIZES = { title: 56, body: 28, small: 20 } as const

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

const LEVELS: Readonly<Record<PlaceholderKind, string>> = {
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
    `<a:t>${xmlText(number)}</a:t>`,
  )

function slot(id: number, kind: PlaceholderKind, layout: LayoutId): string {
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

const KINDS = Object.keys(PLACEHOLDERS) as PlaceholderKind[]

const treeOf = (layout: LayoutId): string =>
  xml(
    'p:cSld',
    { name: layout === 'across' ? 'Title above the view' : 'Title beside the view' },
    shapeTree([
      ...KINDS.map((kind, index) => slot(index + 2, kind, layout)),
      rule(
        { id: KINDS.length + 2, name: 'Rule above the source', alt: 'Rule above the source' },
        PLACES[layout].rule,
        {
          paint: 'rule',
          width: 1.5,
        },
      ),
    ]),
  )

export const layoutPath = (layout: LayoutId): string =>
  `ppt/slideLayouts/slideLayout${LAYOUT_IDS.indexOf(layout) + 1}.xml`
const MASTER = 'ppt/slideMasters/slideMaster1.xml'
const THEME = 'ppt/theme/theme1.xml'

const ROOT = declared('a', 'r', 'p')

const layoutPart = (layout: LayoutId): Part => ({
  path: layoutPath(layout),
  type: 'slideLayout',
  content: xmlPart(
    xml(
      'p:sldLayout',
      { ...ROOT, showMasterSp: 0, type: 'obj', preserve: 1, userDrawn: 1 },
      treeOf(layout),
      xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
    ),
  ),
  relations: [{ id: 'rId1', type: 'slideMaster', target: MASTER }],
})

/** The colours of the theme as text and background: light on dark would be another mapping. */
export const COLOUR_MAP = xml('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
})

/** First id of the layouts; those of slides and masters must differ from them. */
const FIRST_LAYOUT_ID = 2147483649

const masterContent = (): string =>
  xmlPart(
    xml(
      'p:sldMaster',
      { ...ROOT, preserve: 1 },
      treeOf('across')
        .replace(/<p:cSld name="[^"]*">/, '<p:cSld>')
        .replace(
          '<p:cSld>',
          `<p:cSld>${xml('p:bg', {}, xml('p:bgPr', {}, fill('paper'), xml('a:effectLst')))}`,
        ),
      COLOUR_MAP,
      xml(
        'p:sldLayoutIdLst',
        {},
        LAYOUT_IDS.map((_, index) =>
          xml('p:sldLayoutId', { id: FIRST_LAYOUT_ID + index, 'r:id': `rId${index + 1}` }),
        ),
      ),
      xml('p:hf', { hdr: 0, dt: 0 }),
      xml(
        'p:txStyles',
        {},
        xml('p:titleStyle', {}, LEVELS.title),
        xml('p:bodyStyle', {}, LEVELS.body),
        xml('p:otherStyle', {}, xml('a:lvl1pPr', {}, xml('a:defRPr', { sz: 1000 }, fill('ink')))),
      ),
    ),
  )

/** The master and its layouts: where titles, subtitles, sources and numbers stand on every slide. */
export const masterParts = (theme: string): Part[] => [
  { path: THEME, type: 'theme', content: theme },
  ...LAYOUT_IDS.map(layoutPart),
  {
    path: MASTER,
    type: 'slideMaster',
    content: masterContent(),
    relations: [
      ...LAYOUT_IDS.map((layout, index) => ({
        id: `rId${index + 1}`,
        type: 'slideLayout' as const,
        target: layoutPath(layout),
      })),
      { id: `rId${LAYOUT_IDS.length + 1}`, type: 'theme', target: THEME },
    ],
  },
]
