import { type Disc, pathOfDiscs } from '@/domain/circles/crowd'

/**
 * An SVG element written past React: as markup at first, later as what has changed of it. React would keep objects of its
 * own for every circle and compare them all; here a circle costs its element.
 */
export type Shape = {
  readonly key: string
  readonly tag: 'a' | 'circle' | 'path'
  /** Null where an element has none. Shapes of one key have the same names. */
  readonly attributes: Readonly<Record<string, string | null>>
  readonly child?: Shape
  /** What a path draws, each the same object for as long as it stays where it is. */
  readonly discs?: readonly Disc[]
}

const SVG = 'http://www.w3.org/2000/svg'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
}

const escaped = (text: string): string => text.replace(/[&"<>]/g, (letter) => ESCAPES[letter] ?? '')

/** Shapes as SVG, whatever their attributes say. */
export const markupOf = (shapes: readonly Shape[]): string => shapes.map(elementMarkup).join('')

function elementMarkup({ tag, attributes, child, discs }: Shape): string {
  let written = `<${tag}`
  for (const name in attributes) {
    const value = attributes[name] ?? null
    if (value !== null) written += ` ${name}="${escaped(value)}"`
  }
  if (discs !== undefined) written += ` d="${pathOfDiscs(discs)}"`
  return `${written}>${child === undefined ? '' : elementMarkup(child)}</${tag}>`
}

/**
 * Turns what is written in a layer into other shapes. An element stays for as long as there is a shape of its key, and keeps
 * the keyboard; of it only what the shapes say otherwise is written, so that what moves an element is not undone.
 */
export function rewrite(layer: Element, before: readonly Shape[], after: readonly Shape[]): void {
  const holder = layer.ownerDocument.activeElement
  const written = new Map<string, { shape: Shape; element: Element }>()
  const elements = [...layer.children]
  for (const [at, shape] of before.entries()) {
    const element = elements[at]
    if (element !== undefined) written.set(shape.key, { shape, element })
  }
  const kept = new Set(after.map(({ key }) => key))
  for (const [key, { element }] of written) if (!kept.has(key)) element.remove()
  let next = layer.firstElementChild
  for (const shape of after) {
    const known = written.get(shape.key)
    const element = known?.element ?? elementOf(shape)
    if (known !== undefined && known.shape !== shape) rewriteElement(element, known.shape, shape)
    if (element === next) next = element.nextElementSibling
    else layer.insertBefore(element, next)
  }
  const isTaken = holder !== layer.ownerDocument.activeElement
  if (isTaken && layer.contains(holder)) (holder as SVGElement).focus({ preventScroll: true })
}

function rewriteElement(element: Element, before: Shape, after: Shape): void {
  for (const name in after.attributes) {
    const value = after.attributes[name] ?? null
    if (value === before.attributes[name]) continue
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
  if (after.discs !== undefined && !isSame(after.discs, before.discs))
    element.setAttribute('d', pathOfDiscs(after.discs))
  const inner = element.firstElementChild
  if (inner !== null && before.child !== undefined && after.child !== undefined)
    rewriteElement(inner, before.child, after.child)
}

const isSame = (discs: readonly Disc[], others: readonly Disc[] | undefined): boolean =>
  discs.length === others?.length && discs.every((disc, at) => disc === others[at])

function elementOf(shape: Shape): SVGElement {
  const element = document.createElementNS(SVG, shape.tag)
  for (const name in shape.attributes) {
    const value = shape.attributes[name] ?? null
    if (value !== null) element.setAttribute(name, value)
  }
  if (shape.discs !== undefined) element.setAttribute('d', pathOfDiscs(shape.discs))
  if (shape.child !== undefined) element.append(elementOf(shape.child))
  return element
}
