import { escapeXml } from '../picture'

type Attributes = Readonly<Record<string, string | number | undefined>>
/** Markup, or nothing. */
export type Child = string | null | readonly (string | null)[]

/** An element: attributes that are undefined are left out, numbers written as they are, children taken as markup. */
export function xml(name: string, attributes: Attributes = {}, ...children: Child[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(`${value}`)}"`]))
    .join('')
  const content = children.flat().join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** A whole part of the package: the declaration, then its one element. */
export const xmlPart = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`

/** The name spaces that the root of a part declares. */
export const NAMESPACES = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
} as const

/** `xmlns:a="…"` for each prefix; the spreadsheet's is the default one. */
export const declared = (...prefixes: (keyof typeof NAMESPACES)[]): Attributes =>
  Object.fromEntries(
    prefixes.map((prefix) => [prefix === 's' ? 'xmlns' : `xmlns:${prefix}`, NAMESPACES[prefix]]),
  )
