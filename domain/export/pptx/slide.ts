import type { SlideContent } from '../../slides/content'
import { type AddChart, chartXml, type NativeChart } from './chart/chart'
import { circlesXml, legendXml, type NextId } from './circles'
import { cutToLines } from './fit'
import type { Box } from './geometry'
import { gridXml } from './grid'
import { headOf } from './head'
import { layoutPath, numberField, PLACES, SIZES } from './master'
import { notesPath } from './notes'
import type { Part, Relation } from './package'
import { HEADING_SIZE, type Page, type Placed, TEXT_LEAD, TEXT_SIZE } from './pages'
import { type PlaceholderKind, placeholder, shapeTree, textBox } from './shape'
import { line, type Paragraph, paragraphXml } from './text'
import { declared, xml, xmlPart } from './xml'

export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`

const LAYOUT = 'rId1'
const NOTES = 'rId2'
const VIEW = 'rId3'
const FIRST_CHART = 4

type Around = { readonly nextId: NextId; readonly addChart: AddChart }

/** Where a slide stands in the file, and what it refers to. */
export type SlidePlace = {
  /** From 1, of all slides of the file. */
  readonly number: number
  /** The whole address of the view, with its host. */
  readonly address: string
  /** The path of the next chart. */
  readonly nextChart: () => string
}

/** A page of a slide as a part of the file, and the charts it has brought with it. */
export function slidePart(
  content: SlideContent,
  page: Page,
  place: SlidePlace,
): { part: Part; charts: { path: string; chart: NativeChart }[] } {
  const charts: { path: string; chart: NativeChart }[] = []
  let last = 1
  const around: Around = {
    nextId: () => ++last,
    addChart: (chart) => {
      charts.push({ path: place.nextChart(), chart })
      return `rId${FIRST_CHART + charts.length - 1}`
    },
  }
  const heads = headsXml(content, page, place, around.nextId)
  const drawn = page.placed.map((item) => placedXml(item, around))
  const markup = xml(
    'p:sld',
    declared('a', 'r', 'p'),
    xml('p:cSld', {}, shapeTree([heads, ...drawn])),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping')),
  )
  const relations: Relation[] = [
    { id: LAYOUT, type: 'slideLayout', target: layoutPath(page.layout) },
    { id: NOTES, type: 'notesSlide', target: notesPath(place.number) },
    { id: VIEW, type: 'hyperlink', address: place.address },
    ...charts.map(({ path }, index) => ({
      id: `rId${FIRST_CHART + index}`,
      type: 'chart' as const,
      target: path,
    })),
  ]
  return {
    part: { path: slidePath(place.number), type: 'slide', content: xmlPart(markup), relations },
    charts,
  }
}

const SOURCE_LINES = 2

/** Title, subtitle, source with the way back to the view, and number, each in its placeholder. */
function headsXml(
  content: SlideContent,
  { layout, number, of }: Page,
  place: SlidePlace,
  nextId: NextId,
): string {
  const places = PLACES[layout]
  const part = of > 1 ? ` (${number} of ${of})` : ''
  const { title, titleSize, subtitle, subtitleSize, body } = headOf(content, layout, part)
  const way = 'Open this view'
  const source = cutToLines(
    content.sourceLine,
    SOURCE_LINES,
    places.ftr.width - (layout === 'across' ? 190 : 0),
    SIZES.small,
    'sansRegular',
  )
  const slot = (kind: PlaceholderKind, paragraphs: readonly Paragraph[], box?: Box) =>
    placeholder(nextId(), kind, filled(paragraphs), box)
  return [
    slot('title', [line(title, titleSize === SIZES.title ? {} : { size: titleSize })]),
    slot('body', [line(subtitle, subtitleSize === SIZES.body ? {} : { size: subtitleSize })], body),
    slot('ftr', [
      {
        runs: [{ text: `${source}  ` }, { text: way, link: VIEW }],
      },
    ]),
    placeholder(
      nextId(),
      'sldNum',
      xml(
        'p:txBody',
        {},
        xml('a:bodyPr'),
        xml('a:lstStyle'),
        xml(
          'a:p',
          {},
          xml('a:r', {}, xml('a:rPr', { lang: 'en-GB' }), '<a:t>GenAI Atlas   </a:t>'),
          numberField(`${place.number}`),
        ),
      ),
    ),
  ].join('')
}

const filled = (paragraphs: readonly Paragraph[]): string =>
  xml('p:txBody', {}, xml('a:bodyPr'), xml('a:lstStyle'), paragraphs.map(paragraphXml))

function placedXml(item: Placed, around: Around): string {
  const { nextId } = around
  if (item.kind === 'grid')
    return gridXml({ id: nextId(), name: item.name, alt: item.alt }, item.box, item.grid)
  if (item.kind === 'legend') return legendXml(item.part.legend, item.box, nextId)
  if (item.kind === 'heading')
    return textBox({ id: nextId(), name: 'Second title', alt: item.text }, item.box, [
      line(item.text, { size: HEADING_SIZE, isSerif: true, paint: 'ink' }),
      ...(item.remark === '' ? [] : [line(item.remark, { size: 20, paint: 'ink2', above: 8 })]),
    ])
  const { part, box } = item
  if (part.kind === 'chart') return chartXml(part, box, around)
  if (part.kind === 'circles') return circlesXml(part, box, nextId)
  return textBox(
    { id: nextId(), name: part.heading ?? 'Text', alt: part.paragraphs.join(' ') },
    box,
    [
      ...(part.heading === null
        ? []
        : [line(part.heading, { size: HEADING_SIZE, isSerif: true, paint: 'ink' })]),
      ...part.paragraphs.map((words, index) =>
        line(words, {
          size: TEXT_SIZE,
          paint: 'ink2',
          lead: TEXT_LEAD / 1.149,
          above: index === 0 && part.heading === null ? 0 : 12,
        }),
      ),
    ],
  )
}

/** The notes of a slide: what is to be said, how its numbers are to be read, every source in full, and the way back. */
export function notesOf(content: SlideContent, address: string): string[] {
  const panels = [content, ...(content.second === null ? [] : [content.second])]
  const said = content.notes.split('\n').filter((words) => words !== '')
  const cautions = panels
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'chart' ? part.cautions : []))
    .filter((caution) => !said.includes(caution))
  return [
    ...said,
    ...(cautions.length === 0 ? [] : ['Read with care', ...cautions]),
    'Sources',
    ...content.sources,
    `This view: ${address}`,
    `Data: ${content.snapshot}`,
  ]
}
