import type { SlideContent } from '../../slides/content'
import type { NativeChart } from './chart/chart'
import { workbook } from './chart/workbook'
import { emu, SLIDE } from './geometry'
import { masterParts } from './master'
import { NOTES_MASTER, NOTES_SIZE, notesMasterParts, notesPart } from './notes'
import { type Part, packageFiles, type Relation } from './package'
import { pagesOf } from './pages'
import { notesOf, slidePart, slidePath } from './slide'
import { themePart } from './theme'
import { declared, xml, xmlPart, xmlText } from './xml'

/** What the file says of itself. */
export type DeckFacts = {
  readonly name: string
  /** Where the views stand, such as `https://atlas.example`; their links lead there. */
  readonly origin: string
  /** When the file is made, as an ISO time: the clock is the caller's. */
  readonly made: string
}

const PRESENTATION = 'ppt/presentation.xml'
const CORE = 'docProps/core.xml'
const APP = 'docProps/app.xml'
const FIRST_SLIDE_ID = 256
const MASTER_ID = 2147483648

type Files = Map<string, string | Uint8Array>

/**
 * The files of a PowerPoint package, slide by slide: a step a page, giving the slides done, so that the caller can show how far it is, let the
 * page breathe, or stop. The last step gives the files.
 */
export function* deckFiles(
  slides: readonly SlideContent[],
  facts: DeckFacts,
): Generator<number, Files> {
  const theme = themePart()
  const parts: Part[] = [...masterParts(theme), ...notesMasterParts(theme)]
  let slideCount = 0
  let chartCount = 0
  for (const [index, content] of slides.entries()) {
    for (const page of pagesOf(content)) {
      yield index + (page.number - 1) / page.of
      const number = ++slideCount
      const address = `${facts.origin}${content.link}`
      const { part, charts } = slidePart(content, page, {
        number,
        address,
        nextChart: () => chartPath(++chartCount),
      })
      parts.push(part, notesPart(number, part.path, notesOf(content, address)))
      for (const { path, chart } of charts) parts.push(...chartParts(path, chart))
    }
  }
  parts.push(...presentationParts(slideCount), ...factParts(facts))
  return packageFiles(parts, [
    { id: 'rId1', type: 'presentation', target: PRESENTATION },
    { id: 'rId2', type: 'core', target: CORE },
    { id: 'rId3', type: 'app', target: APP },
  ])
}

const chartPath = (number: number): string => `ppt/charts/chart${number}.xml`

function chartParts(path: string, { content, columns }: NativeChart): Part[] {
  const embedded = path
    .replace('ppt/charts/chart', 'ppt/embeddings/workbook')
    .replace('.xml', '.xlsx')
  return [
    {
      path,
      type: 'chart',
      content,
      relations: [{ id: 'rId1', type: 'package', target: embedded }],
    },
    { path: embedded, type: 'package', content: workbook(columns) },
  ]
}

function presentationParts(slideCount: number): Part[] {
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

function factParts({ name, made }: DeckFacts): Part[] {
  const dated = (element: string) =>
    xml(element, { 'xsi:type': 'dcterms:W3CDTF' }, made.replace(/\.\d+Z$/, 'Z'))
  return [
    {
      path: CORE,
      type: 'core',
      content: xmlPart(
        xml(
          'cp:coreProperties',
          {
            'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:dcterms': 'http://purl.org/dc/terms/',
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          },
          xml('dc:title', {}, xmlText(name)),
          xml('dc:creator', {}, 'GenAI Atlas'),
          dated('dcterms:created'),
          dated('dcterms:modified'),
        ),
      ),
    },
    {
      path: APP,
      type: 'app',
      content: xmlPart(
        xml(
          'Properties',
          {
            xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
          },
          xml('Application', {}, 'GenAI Atlas'),
        ),
      ),
    },
  ]
}
