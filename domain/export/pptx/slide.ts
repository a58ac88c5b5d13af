import type { SlideContent } from '../../slides/content'
import { type AddChart, chartXml, type NativeChart } from './chart/chart'
import { circlesXml, type NextId } from './circles'
import { gridXml } from './grid'
import { legendXml } from './legend'
import { layoutPath } from './master'
import { notesPath } from './notes'
import type { Part, Relation } from './package'
import { HEADING_SIZE, type Page } from './pages'
import { shapeTree, textBox } from './shape'
import { headsXml, VIEW } from './slide-head'
import { HEADING_SCALE, type Placed, TEXT_GAP, TEXT_LEAD } from './stack'
import { line } from './text'
import { declared, xml, xmlPart } from './xml'

export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`

const LAYOUT = 'rId1'
const NOTES = 'rId2'
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
  const heads = headsXml(content, page, place.number, around.nextId)
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
  if (item.kind === 'text') return wordsXml(item, nextId)
  const { part, box } = item
  return part.kind === 'chart' ? chartXml(part, box, around) : circlesXml(part, box, nextId)
}

/** Set solid, a line of the file's sans is this high, in sizes. */
const SOLID = 1.149

function wordsXml(
  { part: { heading, paragraphs }, size, box }: Extract<Placed, { kind: 'text' }>,
  nextId: NextId,
): string {
  return textBox({ id: nextId(), name: heading ?? 'Text', alt: paragraphs.join(' ') }, box, [
    ...(heading === null
      ? []
      : [line(heading, { size: size * HEADING_SCALE, isSerif: true, paint: 'ink' })]),
    ...paragraphs.map((words, index) =>
      line(words, {
        size,
        paint: 'ink2',
        lead: TEXT_LEAD / SOLID,
        above: index === 0 && heading === null ? 0 : size * TEXT_GAP,
      }),
    ),
  ])
}
