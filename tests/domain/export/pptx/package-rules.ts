import { linksOf, type OfficeFile, partsLike, textOf, treeOf, within } from './office-file'

/** What is known to make PowerPoint offer a repair: each rule names what breaks it. */
export type Rule = (file: OfficeFile) => string[]

const sourcesOf = (file: OfficeFile): string[] => [
  '',
  ...partsLike(file, /(?<!\.rels)$/).filter((name) => name !== '[Content_Types].xml'),
]

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

const typesOf: Rule = (file) => {
  const types = treeOf(file, '[Content_Types].xml')
  const named = within(types, 'Override').map(
    ({ attributes }) => attributes.PartName?.slice(1) ?? '',
  )
  const endings = within(types, 'Default').map(({ attributes }) => attributes.Extension)
  return [
    ...named
      .filter((name) => !file.has(name))
      .map((name) => `a type for ${name}, which is not there`),
    ...repeated(named).map((name) => `two types for ${name}`),
    ...[...file.keys()]
      .filter((name) => name !== '[Content_Types].xml')
      .filter((name) => name.endsWith('.xml') && !named.includes(name))
      .map((name) => `no type for ${name}`),
    ...[...file.keys()]
      .filter((name) => !endings.includes(name.split('.').at(-1)))
      .map((name) => `no type for files like ${name}`),
  ]
}

/** Office takes `A.xml` and `a.xml` for one part. */
const namesOf: Rule = (file) =>
  repeated([...file.keys()].map((name) => name.toLowerCase())).map((name) => `${name} twice`)

const ADDRESS =
  /^https?:\/\/[\w.:-]+\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/

const targetsOf: Rule = (file) =>
  sourcesOf(file).flatMap((name) => {
    const links = linksOf(file, name)
    return [
      ...repeated(links.map(({ id }) => id)).map((id) => `${name}: ${id} twice`),
      ...links
        .filter(({ isExternal, target }) =>
          isExternal ? !ADDRESS.test(target) || target.length > 2083 : !file.has(target),
        )
        .map(({ target }) => `${name}: leads to ${target}`),
      ...links
        .filter(({ isExternal, kind }) => isExternal !== (kind === 'hyperlink'))
        .map(({ id }) => `${name}: ${id} has the wrong mode`),
    ]
  })

const DRAWN = /^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/

const objectsOf: Rule = (file) =>
  partsLike(file, DRAWN).flatMap((name) => {
    const tree = treeOf(file, name)
    const groups = within(tree, 'p:grpSp').flatMap((group) => within(group, 'a:ext').slice(0, 1))
    return [
      ...repeated(within(tree, 'p:cNvPr').map(({ attributes }) => attributes.id ?? '')).map(
        (id) => `${name}: object ${id} twice`,
      ),
      ...groups
        .filter(({ attributes }) => Number(attributes.cx) <= 0 || Number(attributes.cy) <= 0)
        .map(() => `${name}: a group without size`),
      ...['p:txBody', 'a:txBody'].flatMap((body) =>
        within(tree, body)
          .filter((one) => within(one, 'a:p').length === 0)
          .map(() => `${name}: a text without paragraph`),
      ),
    ]
  })

const tablesOf: Rule = (file) =>
  partsLike(file, DRAWN).flatMap((name) =>
    within(treeOf(file, name), 'a:tbl').flatMap((table) => {
      const columns = within(table, 'a:gridCol')
      return [
        ...within(table, 'a:tr')
          .filter((row) => within(row, 'a:tc').length !== columns.length)
          .map(() => `${name}: a row without a cell for each column`),
        ...columns
          .filter(({ attributes }) => !(Number(attributes.w) > 0))
          .map(() => `${name}: a column without width`),
      ]
    }),
  )

const FIRST_OF_MASTERS = 2147483648

const listsOf: Rule = (file) => {
  const presentation = treeOf(file, 'ppt/presentation.xml')
  const masters = partsLike(file, /^ppt\/slideMasters\/[^/]+\.xml$/).map((name) =>
    treeOf(file, name),
  )
  const idsOf = (name: string) =>
    [presentation, ...masters].flatMap((tree) =>
      within(tree, name).map(({ attributes }) => attributes.id ?? ''),
    )
  const high = [...idsOf('p:sldMasterId'), ...idsOf('p:sldLayoutId')]
  const slides = idsOf('p:sldId')
  const kinds = linksOf(file, 'ppt/presentation.xml').map(({ kind }) => kind)
  return [
    ...repeated([...high, ...slides]).map((id) => `id ${id} twice`),
    ...high.filter((id) => Number(id) < FIRST_OF_MASTERS).map((id) => `master or layout ${id}`),
    ...slides
      .filter((id) => Number(id) < 256 || Number(id) >= FIRST_OF_MASTERS)
      .map((id) => `slide ${id}`),
    ...['slideMaster', 'notesMaster', 'presProps', 'viewProps', 'tableStyles', 'theme']
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => `no ${kind}`),
    ...(partsLike(file, /^ppt\/slides\/[^/]+\.xml$/).length === slides.length
      ? []
      : ['a slide that is not listed']),
  ]
}

/** A slide and its notes lead to each other, the notes to the one master of notes. */
const notesOf: Rule = (file) =>
  partsLike(file, /^ppt\/slides\/[^/]+\.xml$/).flatMap((name) => {
    const [notes = '', ...others] = linksOf(file, name)
      .filter(({ kind }) => kind === 'notesSlide')
      .map(({ target }) => target)
    const back = linksOf(file, notes)
    const isWhole =
      others.length === 0 &&
      back.some(({ kind, target }) => kind === 'slide' && target === name) &&
      back.some(({ kind }) => kind === 'notesMaster') &&
      linksOf(file, name).filter(({ kind }) => kind === 'slideLayout').length === 1
    return isWhole ? [] : [`${name}: its notes or layout`]
  })

const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

const lettersOf: Rule = (file) =>
  partsLike(file, /\.(?:xml|rels)$/)
    .filter((name) => ILLEGAL.test(textOf(file, name)))
    .map((name) => `${name}: a letter that XML cannot hold`)

const factsOf: Rule = (file) =>
  ['dcterms:created', 'dcterms:modified'].flatMap((name) =>
    within(treeOf(file, 'docProps/core.xml'), name)
      .filter(({ text }) => !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text))
      .map(({ text }) => `${name}: ${text}`),
  )

export const PACKAGE_RULES: Readonly<Record<string, Rule>> = {
  'each part says what it is': typesOf,
  'no part is there twice': namesOf,
  'every target is there, every address is one': targetsOf,
  'every object has a number and a size': objectsOf,
  'tables are whole': tablesOf,
  'lists of masters, layouts and slides are whole': listsOf,
  'slides and notes lead to each other': notesOf,
  'every letter is one of XML': lettersOf,
  'dates are dates': factsOf,
}
