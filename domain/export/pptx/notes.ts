import { COLOUR_MAP } from './master'
import type { Part } from './package'
import { shapeTree } from './shape'
import { line, paragraphXml, textBody } from './text'
import { declared, xml, xmlPart } from './xml'

const MASTER = 'ppt/notesMasters/notesMaster1.xml'
const THEME = 'ppt/theme/theme2.xml'
const ROOT = declared('a', 'r', 'p')

/** A page of notes, upright, in the file's units. */
export const NOTES_SIZE = { cx: 6858000, cy: 9144000 } as const

const box = (x: number, y: number, cx: number, cy: number): string =>
  xml('a:xfrm', {}, xml('a:off', { x, y }), xml('a:ext', { cx, cy }))

const picture = (id: number, place: string): string =>
  xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name: 'Slide' }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      xml('p:nvPr', {}, xml('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    xml('p:spPr', {}, place),
  )

const words = (id: number, place: string, body: string): string =>
  xml(
    'p:sp',
    {},
    xml(
      'p:nvSpPr',
      {},
      xml('p:cNvPr', { id, name: 'Notes' }),
      xml('p:cNvSpPr', {}, xml('a:spLocks', { noGrp: 1 })),
      xml('p:nvPr', {}, xml('p:ph', { type: 'body', sz: 'quarter', idx: 3 })),
    ),
    xml('p:spPr', {}, place),
    body,
  )

const rectangle = xml('a:prstGeom', { prst: 'rect' }, xml('a:avLst'))

/** What the pages of notes have in common: the slide above, the words below. */
export const notesMasterParts = (theme: string): Part[] => [
  { path: THEME, type: 'theme', content: theme },
  {
    path: MASTER,
    type: 'notesMaster',
    content: xmlPart(
      xml(
        'p:notesMaster',
        ROOT,
        xml(
          'p:cSld',
          {},
          xml('p:bg', {}, xml('p:bgRef', { idx: 1001 }, xml('a:schemeClr', { val: 'bg1' }))),
          shapeTree([
            picture(2, box(685800, 1143000, 5486400, 3086100) + rectangle),
            words(3, box(685800, 4400550, 5486400, 3600450) + rectangle, textBody([line('Notes')])),
          ]),
        ),
        COLOUR_MAP,
        xml(
          'p:notesStyle',
          {},
          xml(
            'a:lvl1pPr',
            { marL: 0, algn: 'l' },
            xml(
              'a:defRPr',
              { sz: 1200 },
              xml('a:solidFill', {}, xml('a:schemeClr', { val: 'tx1' })),
              xml('a:latin', { typeface: '+mn-lt' }),
            ),
          ),
        ),
      ),
    ),
    relations: [{ id: 'rId1', type: 'theme', target: THEME }],
  },
]

export const notesPath = (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`

/** The notes of a slide, a paragraph a line. */
export const notesPart = (number: number, slide: string, lines: readonly string[]): Part => ({
  path: notesPath(number),
  type: 'notesSlide',
  content: xmlPart(
    xml(
      'p:notes',
      ROOT,
      xml(
        'p:cSld',
        {},
        shapeTree([
          picture(2, ''),
          words(
            3,
            '',
            xml(
              'p:txBody',
              {},
              xml('a:bodyPr'),
              xml('a:lstStyle'),
              lines.length === 0 ? xml('a:p') : lines.map((text) => paragraphXml(line(text))),
            ),
          ),
        ]),
      ),
      xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
    ),
  ),
  relations: [
    { id: 'rId1', type: 'notesMaster', target: MASTER },
    { id: 'rId2', type: 'slide', target: slide },
  ],
})

export { MASTER as NOTES_MASTER }
