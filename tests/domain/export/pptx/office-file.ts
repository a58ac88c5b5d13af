import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** A package as a reader of it sees it: its parts by path, without the first slash. */
export type OfficeFile = ReadonlyMap<string, Uint8Array>

export const openFile = (bytes: Uint8Array): OfficeFile => new Map(Object.entries(unzipSync(bytes)))

export function textOf(file: OfficeFile, name: string): string {
  const bytes = file.get(name)
  if (bytes === undefined) throw new Error(`No part ${name}`)
  return strFromU8(bytes)
}

export const partsLike = (file: OfficeFile, pattern: RegExp): string[] =>
  [...file.keys()].filter((name) => pattern.test(name)).sort(byNumber)

const byNumber = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true })

export type XmlNode = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  text: string
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g

/** A part as a tree. @throws where the markup is not well formed. */
export function parseXml(markup: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (const [token, closing, name, attributes = '', empty, words, stray] of markup.matchAll(
    TOKEN,
  )) {
    const parent = open.at(-1)
    if (parent === undefined || stray !== undefined) throw new Error(`Not well formed at ${token}`)
    if (words !== undefined) parent.text += unescaped(words)
    if (name === undefined) continue
    if (closing === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`)
      open.pop()
      continue
    }
    const node = { name, attributes: attributesOf(attributes), children: [], text: '' }
    parent.children.push(node)
    if (empty !== '/') open.push(node)
  }
  const [only, ...others] = root.children
  if (open.length !== 1 || only === undefined || others.length > 0)
    throw new Error('Not one closed element')
  return only
}

function attributesOf(written: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of written.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} is given twice`)
    attributes[name] = unescaped(value)
  }
  return attributes
}

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`A loose & in ${text}`)
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

export const treeOf = (file: OfficeFile, name: string): XmlNode => parseXml(textOf(file, name))

/** All elements of a name within, in the order of the document. */
export const within = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ])

export function only(node: XmlNode, name: string): XmlNode {
  const [found, ...others] = within(node, name)
  if (found === undefined || others.length > 0)
    throw new Error(`${others.length + (found ? 1 : 0)} of ${name}, not one`)
  return found
}

export const settingOf = (node: XmlNode, name: string): string | undefined =>
  within(node, name)[0]?.attributes.val

/** The words of a text body, a line a paragraph. */
export const wordsOf = (node: XmlNode): string[] =>
  within(node, 'a:p').map((paragraph) =>
    within(paragraph, 'a:t')
      .map(({ text }) => text)
      .join(''),
  )

export type Link = {
  readonly id: string
  readonly kind: string
  readonly target: string
  readonly isExternal: boolean
}

/** Where a part leads to, each target as a path from the root. */
export function linksOf(file: OfficeFile, name: string): Link[] {
  const rels = path.posix.join(
    path.posix.dirname(name),
    '_rels',
    `${path.posix.basename(name)}.rels`,
  )
  if (!file.has(rels)) return []
  return within(treeOf(file, rels), 'Relationship').map(({ attributes }) => ({
    id: attributes.Id ?? '',
    kind: attributes.Type?.split('/').at(-1) ?? '',
    isExternal: attributes.TargetMode === 'External',
    target:
      attributes.TargetMode === 'External'
        ? (attributes.Target ?? '')
        : path.posix.join(path.posix.dirname(name), attributes.Target ?? ''),
  }))
}

/** The part of a kind that another leads to. */
export function linked(file: OfficeFile, name: string, kind: string): string {
  const [link] = linksOf(file, name).filter((one) => one.kind === kind)
  if (link === undefined) throw new Error(`${name} leads to no ${kind}`)
  return link.target
}
