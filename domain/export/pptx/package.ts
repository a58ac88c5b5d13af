import { NAMESPACES, xml, xmlPart } from './xml'

const TYPES = 'application/vnd.openxmlformats-officedocument'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What the parts of the file are, and so what is in them. */
export const PART_TYPES = {
  presentation: `${TYPES}.presentationml.presentation.main+xml`,
  slide: `${TYPES}.presentationml.slide+xml`,
  slideLayout: `${TYPES}.presentationml.slideLayout+xml`,
  slideMaster: `${TYPES}.presentationml.slideMaster+xml`,
  notesMaster: `${TYPES}.presentationml.notesMaster+xml`,
  notesSlide: `${TYPES}.presentationml.notesSlide+xml`,
  presProps: `${TYPES}.presentationml.presProps+xml`,
  viewProps: `${TYPES}.presentationml.viewProps+xml`,
  tableStyles: `${TYPES}.presentationml.tableStyles+xml`,
  theme: `${TYPES}.theme+xml`,
  chart: `${TYPES}.drawingml.chart+xml`,
  package: `${TYPES}.spreadsheetml.sheet`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${TYPES}.extended-properties+xml`,
  sheetMain: `${TYPES}.spreadsheetml.sheet.main+xml`,
  worksheet: `${TYPES}.spreadsheetml.worksheet+xml`,
  styles: `${TYPES}.spreadsheetml.styles+xml`,
} as const

export type PartType = keyof typeof PART_TYPES

/** Kinds of relationship whose name isn't that of the part they lead to. */
const RELATION_NAMES: Readonly<Partial<Record<PartType | 'hyperlink', string>>> = {
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: `${RELATIONS}/extended-properties`,
  presentation: `${RELATIONS}/officeDocument`,
  sheetMain: `${RELATIONS}/officeDocument`,
}

/** From one part to another, or to an address outside the file. */
export type Relation =
  | { readonly id: string; readonly type: PartType; readonly target: string }
  | { readonly id: string; readonly type: 'hyperlink'; readonly address: string }

/** One file in the package: markup, or a package of its own such as a workbook. `path` from the root, without a slash. */
export type Part = {
  readonly path: string
  readonly type: PartType
  readonly content: string | Uint8Array
  readonly relations?: readonly Relation[]
}

/** The files of a package by their paths: each part, its relationships, the roots', and what each part is. */
export function packageFiles(
  parts: readonly Part[],
  roots: readonly Relation[],
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', relationsXml(roots, '')],
  ])
  for (const { path, content, relations = [] } of parts) {
    files.set(path, content)
    if (relations.length > 0) files.set(relationsPath(path), relationsXml(relations, path))
  }
  return files
}

function contentTypes(parts: readonly Part[]): string {
  const hasWorkbooks = parts.some(({ type }) => type === 'package')
  return xmlPart(
    xml(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      xml('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      hasWorkbooks ? xml('Default', { Extension: 'xlsx', ContentType: PART_TYPES.package }) : null,
      parts
        .filter(({ type }) => type !== 'package')
        .map(({ path, type }) =>
          xml('Override', { PartName: `/${path}`, ContentType: PART_TYPES[type] }),
        ),
    ),
  )
}

const relationsPath = (path: string): string => {
  const slash = path.lastIndexOf('/')
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`
}

const relationsXml = (relations: readonly Relation[], from: string): string =>
  xmlPart(
    xml(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      relations.map((relation) =>
        xml('Relationship', {
          Id: relation.id,
          Type: RELATION_NAMES[relation.type] ?? `${RELATIONS}/${relation.type}`,
          Target:
            relation.type === 'hyperlink' ? relation.address : targetFrom(from, relation.target),
          TargetMode: relation.type === 'hyperlink' ? 'External' : undefined,
        }),
      ),
    ),
  )

/** A path as seen from a part: `../charts/chart1.xml`. */
function targetFrom(from: string, target: string): string {
  const steps = from.split('/').slice(0, -1)
  const path = target.split('/')
  while (steps.length > 0 && path.length > 1 && steps[0] === path[0]) {
    steps.shift()
    path.shift()
  }
  return [...steps.map(() => '..'), ...path].join('/')
}

/** The name space of what an element of a drawing holds. */
export const CHART_URI = NAMESPACES.c
export const TABLE_URI = 'http://schemas.openxmlformats.org/drawingml/2006/table'
