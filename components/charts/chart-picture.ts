import {
  composePicture,
  type Drawing,
  type Measure,
  type PictureStyle,
} from '@/domain/export/picture'
import { type ChartText, sourceInWords } from '@/domain/figures/chart'

/** Twice the pixels, so that the picture stays sharp on a slide. */
const RESOLUTION = 2

/** What a drawn shape takes from its style sheet, to be written into the picture. */
const STYLED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'visibility',
  'paint-order',
] as const

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

/** The content of a drawing with every colour and font written out, since a picture has no style sheet. */
function withLiteralStyle(plot: SVGSVGElement): string {
  const copy = plot.cloneNode(true) as SVGSVGElement
  const originals = [...plot.querySelectorAll('*')]
  const copies = [...copy.querySelectorAll('*')]
  for (const [index, original] of originals.entries()) {
    const computed = getComputedStyle(original)
    for (const name of STYLED) copies[index]?.setAttribute(name, computed.getPropertyValue(name))
    copies[index]?.removeAttribute('style')
    copies[index]?.removeAttribute('class')
  }
  for (const name of copy.querySelectorAll('title, desc')) name.remove()
  const serializer = new XMLSerializer()
  return [...copy.children].map((child) => serializer.serializeToString(child)).join('')
}

async function pictureStyle(figure: Element): Promise<PictureStyle> {
  const root = getComputedStyle(figure)
  const heading = figure.querySelector('h2')
  const serif = getComputedStyle(heading ?? figure).fontFamily
  const token = (name: string) => literalColour(figure, `var(--${name})`)
  return {
    paper: token('paper'),
    ink: token('ink'),
    ink2: token('ink2'),
    ink3: token('ink3'),
    serif,
    sans: root.fontFamily,
    fontFaces: await embeddedFonts([serif, root.fontFamily]),
  }
}

/** A colour as the browser computes it: variables and light-dark() resolved for where `beside` stands. */
function literalColour(beside: Element, colour: string): string {
  const probe = document.createElement('span')
  probe.style.color = colour
  beside.append(probe)
  const literal = getComputedStyle(probe).color
  probe.remove()
  return literal
}

const isFontFace = (rule: CSSRule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule

/** The font faces of the page that the families name, each with its file inside. Files of other origins are left out. */
async function embeddedFonts(families: readonly string[]): Promise<string> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => {
      try {
        return [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? location.href }))
      } catch {
        return []
      }
    })
    .flatMap(({ rule, base }) => (isFontFace(rule) ? [{ style: rule.style, base }] : []))
    .filter(({ style }) => {
      const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '')
      return families.some((names) => names.replaceAll(/["']/g, '').split(', ').includes(family))
    })
  const rules = await Promise.all(
    faces.map(async ({ style, base }) => {
      const file = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src'))?.[1]
      if (file === undefined) return ''
      const address = new URL(file, base)
      if (address.origin !== location.origin) return ''
      const font = await (await fetch(address)).blob()
      return `@font-face{font-family:${style.getPropertyValue('font-family')};font-weight:${style.getPropertyValue('font-weight') || 'normal'};src:url(${await dataUrl(font)})}`
    }),
  )
  return rules.join('')
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

function measurer(): Measure {
  const context = contextOf(document.createElement('canvas'))
  return (text, font) => {
    context.font = font
    return context.measureText(text).width
  }
}

async function rasterise({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image()
  image.src = await dataUrl(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * RESOLUTION)
  canvas.height = Math.ceil(height * RESOLUTION)
  contextOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture'))
      else resolve(blob)
    }, 'image/png'),
  )
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser cannot draw pictures')
  return context
}
