import { emu, SLIDE } from './geometry'
import { NOTES_MASTER, NOTES_SIZE } from './notes'
import type { Part, Relation } from './package'
import { slidePath } from './slide'
import { declared, xml, xmlPart } from './xml'

export const PRESENTATION = 'ppt/presentation.xml'
const FIRST_SLIDE_ID = 256
const MASTER_ID = 2147483648

/** The part that lists masters and slides, and those that every program expects beside it. */
export function presentationParts(slideCount: number): Part[] {
  const slides = Array.from({ length: slideCount }, (_, index) => index + 1)
  const relations: Relation[] = [
    { id: 'rId1', type: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'notesMaster', target: NOTES_MASTER },
    { id: 'rId3', type: 'theme', target: 'ppt/theme/theme1.xml' },
    { id: 'rId4', type: 'presProps', target: 'ppt/presProps.xml' },
    { id: 'rId5', type: 'viewProps', target: 'ppt/viewProps.xml' },
    { id: 'rId6', type: 'tableStyles', target: 'ppt/tableStyles.xml' },
    ...slides.map((number) => ({
      id: slideRelation(number),
      type: 'slide' as const,
      target: slidePath(number),
    })),
  ]
  const content = xml(
    'p:presentation',
    { ...declared('a', 'r', 'p'), saveSubsetFonts: 1 },
    xml('p:sldMasterIdLst', {}, xml('p:sldMasterId', { id: MASTER_ID, 'r:id': 'rId1' })),
    xml('p:notesMasterIdLst', {}, xml('p:notesMasterId', { 'r:id': 'rId2' })),
    slideCount === 0
      ? null
      : xml(
          'p:sldIdLst',
          {},
          slides.map((number) =>
            xml('p:sldId', { id: FIRST_SLIDE_ID + number, 'r:id': slideRelation(number) }),
          ),
        ),
    xml('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
    xml('p:notesSz', NOTES_SIZE),
  )
  return [
    { path: PRESENTATION, type: 'presentation', content: xmlPart(content), relations },
    {
      path: 'ppt/presProps.xml',
      type: 'presProps',
      content: xmlPart(xml('p:presentationPr', declared('a', 'r', 'p'))),
    },
    {
      path: 'ppt/viewProps.xml',
      type: 'viewProps',
      content: xmlPart(xml('p:viewPr', declared('a', 'r', 'p'))),
    },
    {
      path: 'ppt/tableStyles.xml',
      type: 'tableStyles',
      content: xmlPart(
        xml('a:tblStyleLst', { ...declared('a'), def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }),
      ),
    },
  ]
}

const slideRelation = (number: number): string => `rId${100 + number}`
