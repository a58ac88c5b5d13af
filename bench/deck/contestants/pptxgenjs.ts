import PptxGenJS from 'pptxgenjs'
import type {
  ChartPart,
  CirclesPart,
  Part,
  QuestionPart,
  SlideContent,
  TablePart,
} from '@/domain/slides/content'
import { paintHex } from '@/domain/slides/draw/colours'
import { offer } from '../contestant'

type Slide = PptxGenJS.Slide
type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** Inches: a slide is 13.33 by 7.5. */
const BODY: Box = { x: 0.78, y: 1.9, w: 11.78, h: 4.7 }
const SQUARE: Box = { x: 5.6, y: 0.2, w: 7.1, h: 7.1 }
const INK = '1C1B19'
const QUIET = '67635B'
const SERIF = 'Georgia'
const SANS = 'Arial'
const POINTS_PER_INCH = 72

const hex = (paint: Parameters<typeof paintHex>[0]) => paintHex(paint, 'light').replace('#', '')

/** The same titles, measures, charts, tables, circles, sources and notes, as far as the library can draw them. */
offer(async (contents) => {
  const file = new PptxGenJS()
  file.layout = 'LAYOUT_WIDE'
  for (const content of contents) addSlide(file, content)
  const written = await file.write({ outputType: 'blob', compression: true })
  if (!(written instanceof Blob)) throw new Error('The library wrote no Blob.')
  return written
})

function addSlide(file: PptxGenJS, content: SlideContent): void {
  const slide = file.addSlide()
  const [first] = content.parts
  const width = first?.kind === 'circles' ? SQUARE.x - BODY.x : BODY.w
  slide.addText(content.title, {
    x: BODY.x,
    y: 0.5,
    w: width,
    h: 0.7,
    fontSize: 28,
    fontFace: SERIF,
    bold: true,
    color: INK,
  })
  slide.addText(content.subtitle, {
    x: BODY.x,
    y: 1.2,
    w: width,
    h: 0.6,
    fontSize: 14,
    fontFace: SANS,
    color: QUIET,
  })
  for (const part of content.parts) addPart(file, slide, part)
  slide.addText(
    [{ text: content.sourceLine, options: { hyperlink: { url: addressOf(content) } } }],
    {
      x: BODY.x,
      y: 6.9,
      w: width,
      h: 0.4,
      fontSize: 10,
      fontFace: SANS,
      color: QUIET,
    },
  )
  slide.addNotes([content.notes, 'Sources', ...content.sources].join('\n'))
}

const addressOf = ({ link }: SlideContent) => `${window.location.origin}${link}`

function addPart(file: PptxGenJS, slide: Slide, part: Part): void {
  switch (part.kind) {
    case 'chart':
      addChart(file, slide, part)
      break
    case 'table':
      addTable(slide, tableRows(part))
      break
    case 'question':
      addTable(slide, questionRows(part))
      break
    case 'circles':
      addCircles(file, slide, part)
      break
    case 'text':
      slide.addText(part.paragraphs.join('\n'), { ...BODY, fontSize: 14, fontFace: SANS })
  }
}

function addChart(
  file: PptxGenJS,
  slide: Slide,
  { form, categories, series, alt }: ChartPart,
): void {
  const data = series.map(({ name, points }) => ({
    name,
    labels: [...categories],
    // A gap has no number; the types know of none.
    values: points.map((point) => point?.value ?? Number.NaN),
  }))
  const options = { ...BODY, altText: alt, showValue: true, showLegend: true, chartColors: [INK] }
  if (form === 'line') slide.addChart(file.ChartType.line, data, options)
  else slide.addChart(file.ChartType.bar, data, { ...options, barDir: 'bar' })
}

type Rows = readonly (readonly string[])[]

const tableRows = ({ columns, rows }: TablePart): Rows => [
  columns.map(({ name }) => name),
  ...rows.map(({ cells }) => cells.map(({ text }) => text)),
]

const questionRows = ({ documents, rows }: QuestionPart): Rows => [
  ['', ...documents],
  ...rows.map(({ position, cells }) => [
    position,
    ...cells.map((statements) => statements.map(({ anchor }) => `“${anchor}”`).join('\n')),
  ]),
]

/** A table that is too long goes on on slides of its own, with its head. */
function addTable(slide: Slide, [head = [], ...rows]: Rows): void {
  const cells = (words: readonly string[], bold: boolean) =>
    words.map((text) => ({ text, options: { bold, fontFace: SANS, fontSize: 12, color: INK } }))
  slide.addTable([cells(head, true), ...rows.map((row) => cells(row, false))], {
    x: BODY.x,
    y: BODY.y,
    w: BODY.w,
    border: { type: 'solid', pt: 0.5, color: 'DCD8CD' },
    autoPage: true,
    autoPageRepeatHeader: true,
    autoPageHeaderRows: 1,
  })
}

function addCircles(file: PptxGenJS, slide: Slide, { circles }: CirclesPart): void {
  for (const { x, y, r, fill, stroke, weight, name } of circles) {
    const place = {
      x: SQUARE.x + (x - r) * SQUARE.w,
      y: SQUARE.y + (y - r) * SQUARE.h,
      w: 2 * r * SQUARE.w,
      h: 2 * r * SQUARE.h,
    }
    const look = {
      ...place,
      line: { color: hex(stroke), width: weight },
      ...(fill === null ? {} : { fill: { color: hex(fill) } }),
    }
    if (name === null) slide.addShape(file.ShapeType.ellipse, look)
    else
      slide.addText(name.lines.join('\n'), {
        ...look,
        shape: file.ShapeType.ellipse,
        align: 'center',
        valign: name.y < y - r / 2 ? 'top' : 'middle',
        margin: 0,
        fontFace: name.isSerif ? SERIF : SANS,
        fontSize: name.size * SQUARE.h * POINTS_PER_INCH,
        color: hex(name.paint),
      })
  }
}
