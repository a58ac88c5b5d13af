import { drawLegend, type LegendMark, stackDrawings } from '@/domain/export/legend'
import { composePicture, type Drawing } from '@/domain/export/picture'
import { type ChartText, sourceInWords } from '@/domain/figures/chart'
import type { ChartMark } from '@/domain/figures/legend'
import { literalColour, measurer, pictureStyle, withLiteralStyle } from '../picture/picture'

/** A colour of the page written out: `var(--ink)` to `#1c1b19`. */
export type ColourOf = (colour: string) => string

/** What draws a plot that is no drawing on the page, such as a table. */
export type DrawPlot = (colourOf: ColourOf) => Drawing

const LEGEND_GAP = 12
/** How long a drawing may take to come, once it is asked for. */
const PATIENCE_MS = 6000

/**
 * A chart as it is drawn inside a figure, with its words, legend and source line, and its fonts inside.
 * @throws where nothing is drawn in time.
 */
export async function chartPicture(
  figure: Element,
  chart: ChartText,
  draw?: DrawPlot,
): Promise<Drawing> {
  const colourOf: ColourOf = (colour) => literalColour(figure, colour)
  const [plot] = await Promise.all([
    draw === undefined ? plotOf(figure) : draw(colourOf),
    document.fonts.ready,
  ])
  const style = await pictureStyle(figure)
  const measure = measurer()
  const marks = chart.legend.map(({ mark, words }) => ({ label: words, ...lookOf(mark, colourOf) }))
  const legend = drawLegend(marks, plot.width, style.ink2, style.sans, measure)
  const drawing = marks.length === 0 ? plot : stackDrawings(plot, legend, LEGEND_GAP)
  const text = {
    title: chart.finding,
    subtitle: chart.subtitle,
    source: sourceInWords(chart.sources),
  }
  return composePicture(text, drawing, style, measure)
}

async function plotOf(figure: Element): Promise<Drawing> {
  const svg = await drawnIn(figure)
  return { svg: withLiteralStyle(svg), width: svg.clientWidth, height: svg.clientHeight }
}

const svgIn = (figure: Element) => figure.querySelector<SVGSVGElement>('svg.recharts-surface')

/** The drawing of a figure; one that is still loading is waited for. */
function drawnIn(figure: Element): Promise<SVGSVGElement> {
  const there = svgIn(figure)
  if (there !== null) return Promise.resolve(there)
  return new Promise((resolve, reject) => {
    const watch = new MutationObserver(() => {
      const come = svgIn(figure)
      if (come === null) return
      stop()
      // One frame for the library to draw what is inside.
      requestAnimationFrame(() => resolve(come))
    })
    const timer = setTimeout(() => {
      stop()
      reject(new Error('The chart is not drawn yet'))
    }, PATIENCE_MS)
    const stop = () => {
      watch.disconnect()
      clearTimeout(timer)
    }
    watch.observe(figure, { childList: true, subtree: true })
  })
}

/** How each kind of mark looks on the page, for the legend of a picture. */
function lookOf(mark: ChartMark, colourOf: ColourOf): Omit<LegendMark, 'label'> {
  const [ink, ink3] = [colourOf('var(--ink)'), colourOf('var(--ink3)')]
  const [paper, accent] = [colourOf('var(--paper)'), colourOf('var(--accent)')]
  switch (mark) {
    case 'reported':
      return { fill: accent, stroke: accent }
    case 'stated':
      return { fill: ink, stroke: ink }
    case 'derived':
      return { fill: paper, stroke: ink }
    case 'dashed-ring':
      return { fill: paper, stroke: ink, isDashed: true }
    case 'dashed-line':
      return { shape: 'line', fill: 'none', stroke: ink, dashes: '8 5' }
    case 'dotted-line':
      return { shape: 'line', fill: 'none', stroke: ink3, dashes: '1.5 3.5' }
    case 'span':
      return { shape: 'bar', fill: ink, stroke: 'none', opacity: 0.12 }
    case 'range':
      return { shape: 'bar', fill: ink, stroke: 'none' }
    case 'lower-bound':
      return { shape: 'lower-bound', fill: ink3, stroke: ink }
    case 'upper-bound':
      return { shape: 'upper-bound', fill: 'none', stroke: ink3 }
  }
}
