import { type Disc, pathOfDiscs } from '@/domain/circles/crowd'

/** An SVG element as it is described, with what is in it. */
type Piece = {
  readonly tag: 'a' | 'circle' | 'path' | 'text' | 'tspan'
  /** Null where an element has none. Shapes of one key have the same names. */
  readonly attributes: Readonly<Record<string, string | null>>
  /** What a path draws, each the same object for as long as it stays where it is. */
  readonly discs?: readonly Disc[]
  readonly content?: string | readonly Piece[]
}

/**
 * An SVG element written past React: as markup at first, later as what has changed of it. React would keep objects of its
 * own for every circle and every name and compare them all; here each costs its element.
 */
export type Shape = Piece & { readonly key: string }

const SVG = 'http://www.w3.org/2000/svg'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
}

const ESCAPED = /[&"<>]/
const ALL_ESCAPED = new RegExp(ESCAPED, 'g')

const escaped = (text: string): string =>
  ESCAPED.test(text) ? text.replace(ALL_ESCAPED, (letter) => ESCAPES[letter] ?? '') : text

/** Shapes as SVG, whatever their attributes say. */
export const markupOf = (shapes: readonly Shape[]): string => shapes.map(elementMarkup).join('')

function elementMarkup({ tag, attributes, discs, content }: Piece): string {
  let written = `<${tag}`
  for (const name in attributes) {
    const value = attributes[name] ?? null
    if (value !== null) written += ` ${name}="${escaped(value)}"`
  }
  if (discs !== undefined) written += ` d="${pathOfDiscs(discs)}"`
  return `${written}>${contentMarkup(content)}</${tag}>`
}

function contentMarkup(content: Piece['content']): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escaped(content)
  let written = ''
  for (const piece of content) written += elementMarkup(piece)
  return written
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

function rewriteElement(element: Element, before: Piece, after: Piece): void {
  for (const name in after.attributes) {
    const value = after.attributes[name] ?? null
    if (value === before.attributes[name]) continue
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
  if (after.discs !== undefined && !isSame(after.discs, before.discs))
    element.setAttribute('d', pathOfDiscs(after.discs))
  rewriteContent(element, before.content, after.content)
}

function rewriteContent(
  element: Element,
  before: Piece['content'],
  after: Piece['content'] = [],
): void {
  if (after === before) return
  if (typeof before !== 'object' || typeof after === 'string' || before.length !== after.length) {
    element.replaceChildren(...nodesOf(after))
    return
  }
  const inner = [...element.children]
  for (const [at, piece] of after.entries()) {
    const [child, said] = [inner[at], before[at]]
    if (child !== undefined && said !== undefined) rewriteElement(child, said, piece)
  }
}

const isSame = (discs: readonly Disc[], others: readonly Disc[] | undefined): boolean =>
  discs.length === others?.length && discs.every((disc, at) => disc === others[at])

function elementOf({ tag, attributes, discs, content = [] }: Piece): SVGElement {
  const element = document.createElementNS(SVG, tag)
  for (const name in attributes) {
    const value = attributes[name] ?? null
    if (value !== null) element.setAttribute(name, value)
  }
  if (discs !== undefined) element.setAttribute('d', pathOfDiscs(discs))
  element.append(...nodesOf(content))
  return element
}

const nodesOf = (content: string | readonly Piece[]): (string | Node)[] =>
  typeof content === 'string' ? [content] : content.map(elementOf)
