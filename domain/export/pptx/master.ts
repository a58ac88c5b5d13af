import type { Part } from './package'
import { fill } from './paint'
import { PLACEHOLDERS, type PlaceholderKind } from './placeholder'
import { LAYOUT_IDS, type LayoutId, PLACES } from './places'
import { rule, shapeTree } from './shape'
import { LEVELS, slot } from './slots'
import { declared, xml, xmlPart } from './xml'

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
