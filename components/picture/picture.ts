import type { Drawing, Measure, PictureStyle } from '@/domain/export/picture'

/** Twice the pixels, so that the picture stays sharp on a slide. */
const RESOLUTION = 2

/** What elements take from their style sheet, to be written into the picture: all, what is painted, and what is text. */
const FOR_ALL = ['opacity', 'visibility'] as const
const FOR_PAINTED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'paint-order',
] as const
const FOR_TEXT = ['font-size', 'font-weight', 'font-family', 'text-anchor'] as const

/** Elements that only hold others: what they would pass on is written on each of those. */
const HOLDERS = 'a, g, svg, defs, clipPath'

const propertiesOf = (element: Element): readonly string[] => [
  ...FOR_ALL,
  ...(element.matches(HOLDERS) ? [] : FOR_PAINTED),
  ...(element.matches('text, tspan') ? FOR_TEXT : []),
]

/** What only means something within the page: a picture refers to nothing outside it. */
const PAGE_ONLY = /^(style|class|href|role|tabindex|aria-.*|data-.*)$/

const PAINTS: ReadonlySet<string> = new Set(['fill', 'stroke'])

/**
 * The content of a drawing with every colour and font written out, since a picture has no style sheet. `adjust` may
 * change the copy, but neither add nor remove elements.
 */
export function withLiteralStyle(
  plot: SVGSVGElement,
  adjust: (copy: SVGSVGElement) => void = () => {},
): string {
  const copy = plot.cloneNode(true) as SVGSVGElement
  adjust(copy)
  // What the pointer happens to be on is no part of the picture.
  plot.dataset.still = ''
  const originals = [...plot.querySelectorAll('*')]
  const copies = [...copy.querySelectorAll('*')]
  for (const [index, original] of originals.entries()) {
    const computed = getComputedStyle(original)
    for (const name of propertiesOf(original)) {
      const value = computed.getPropertyValue(name)
      copies[index]?.setAttribute(name, PAINTS.has(name) ? hexOf(value) : value)
    }
    for (const name of copies[index]?.getAttributeNames() ?? [])
      if (PAGE_ONLY.test(name)) copies[index]?.removeAttribute(name)
  }
  delete plot.dataset.still
  for (const name of copy.querySelectorAll('title, desc, style')) name.remove()
  const serializer = new XMLSerializer()
  return [...copy.children].map((child) => serializer.serializeToString(child)).join('')
}

/** Colours and fonts of the page where `figure` stands, the fonts with their files inside. */
export async function pictureStyle(figure: Element): Promise<PictureStyle> {
  const root = getComputedStyle(figure)
  const serif = root.getPropertyValue('--font-serif')
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

const HEXES = new Map<string, string>()

/** A computed colour in the one notation that every program for drawings reads; no paint as it is. */
function hexOf(colour: string): string {
  if (colour === 'none' || colour.startsWith('url(')) return colour
  const known = HEXES.get(colour)
  if (known !== undefined) return known
  const context = contextOf(document.createElement('canvas'))
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  const digits = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')
  const hex = alpha === 0 ? 'none' : `#${digits}`
  HEXES.set(colour, hex)
  return hex
}

/** A colour as the browser computes it: variables and light-dark() resolved for where `beside` stands. */
export function literalColour(beside: Element, colour: string): string {
  const probe = document.createElement('span')
  probe.style.color = colour
  beside.append(probe)
  const literal = getComputedStyle(probe).color
  probe.remove()
  return hexOf(literal)
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

/** Measures text as the browser sets it. */
export function measurer(): Measure {
  const context = contextOf(document.createElement('canvas'))
  return (text, font) => {
    context.font = font
    return context.measureText(text).width
  }
}

/** A picture as a PNG. */
export async function rasterise({ svg, width, height }: Drawing): Promise<Blob> {
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
