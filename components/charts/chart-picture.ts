import { composePicture } from '@/domain/export/picture'
import { type ChartText, sourceInWords } from '@/domain/figures/chart'
import { measurer, pictureStyle, rasterise, withLiteralStyle } from '../picture/picture'

/** A chart as it is drawn inside a figure, with its words and source line, as a PNG. @throws where nothing is drawn yet. */
export async function chartPicture(figure: Element, chart: ChartText): Promise<Blob> {
  const plot = figure.querySelector<SVGSVGElement>('svg.recharts-surface')
  if (plot === null) throw new Error('The chart is not drawn yet')
  await document.fonts.ready
  const text = {
    title: chart.finding,
    subtitle: chart.subtitle,
    source: sourceInWords(chart.sources),
  }
  const drawing = {
    svg: withLiteralStyle(plot),
    width: plot.clientWidth,
    height: plot.clientHeight,
  }
  return rasterise(composePicture(text, drawing, await pictureStyle(figure), measurer()))
}
