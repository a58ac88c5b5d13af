import { type Problem, show } from '../problem'
import { COLLECTION_NAMES, COLLECTIONS, type Dataset, type Document } from '../schema'

/** A document's text by section: the key is the heading, null before the first. White space is collapsed. */
type Sections = ReadonlyMap<string | null, string>

const collapse = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim()

/**
 * Cuts the plain text of a document at its listed headings, each expected on a line of its own after the one before.
 * A section holds its heading and what follows up to the next heading of any level.
 */
export function cutIntoSections(
  document: Document,
  text: string,
): { sections: Sections; missing: string[] } {
  const lines = text.split(/\r?\n/).map(collapse)
  const sections = new Map<string | null, string>()
  const missing: string[] = []
  let start = 0
  let current: string | null = null
  for (const { heading } of document.sections) {
    const at = lines.indexOf(collapse(heading), current === null ? start : start + 1)
    if (at === -1) {
      missing.push(heading)
      continue
    }
    sections.set(current, collapse(lines.slice(start, at).join(' ')))
    start = at
    current = heading
  }
  sections.set(current, collapse(lines.slice(start).join(' ')))
  return { sections, missing }
}

/** Proves that every anchor stands in its document under its section. `texts` holds the documents' text by id. */
export function findUnprovenAnchors(
  dataset: Dataset,
  texts: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = []
  const sectionsOf = new Map<string, Sections>()
  for (const document of dataset.documents) {
    const text = texts.get(document.id)
    if (text === undefined) {
      problems.push({
        file: 'documents.json',
        row: document.id,
        path: '',
        expected: 'its text among the documents',
        got: 'none',
      })
      continue
    }
    const { sections, missing } = cutIntoSections(document, text)
    sectionsOf.set(document.id, sections)
    for (const heading of missing) {
      problems.push({
        file: 'documents.json',
        row: document.id,
        path: 'sections',
        expected: 'headings of the document, in its order',
        got: show(heading),
      })
    }
  }
  for (const { file, row, path, value } of strings(dataset)) {
    if (!path.endsWith('.anchor')) continue
    const { document, section, anchor } = value.owner as {
      document: string
      section: string | null
      anchor: string
    }
    const found = sectionsOf.get(document)?.get(section)
    if (found === undefined || found.includes(collapse(anchor))) continue
    problems.push({
      file,
      row,
      path,
      expected: `words of ${document} under ${section === null ? 'no heading' : show(section)}`,
      got: show(anchor),
    })
  }
  return problems
}

const LONGEST_SHARED_RUN = 8
const QUOTED_FIELDS = new Set(['heading', 'parent', 'section', 'title', 'question', 'anchor'])

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Finds texts of ours that share nine or more successive words with a document. Case and punctuation do not count. */
export function findCopiedRuns(dataset: Dataset, texts: ReadonlyMap<string, string>): Problem[] {
  const size = LONGEST_SHARED_RUN + 1
  const runs = new Map<string, string>()
  for (const [document, text] of texts) {
    const words = wordsOf(text)
    for (let at = 0; at + size <= words.length; at++)
      runs.set(words.slice(at, at + size).join(' '), document)
  }
  const problems: Problem[] = []
  for (const { file, row, path, value } of strings(dataset)) {
    if (QUOTED_FIELDS.has(value.field)) continue
    const words = wordsOf(value.text)
    for (let at = 0; at + size <= words.length; at++) {
      const run = words.slice(at, at + size).join(' ')
      const document = runs.get(run)
      if (document === undefined) continue
      problems.push({
        file,
        row,
        path,
        expected: `our own words, at most ${LONGEST_SHARED_RUN} in a row from a document`,
        got: `${show(run)}, as in ${document}`,
      })
      break
    }
  }
  return problems
}

type Found = {
  file: string
  row: string
  path: string
  value: { text: string; field: string; owner: object }
}

/** Every text in the dataset with its place, the field it stands in, and the object that has the field. */
function strings(dataset: Dataset): Found[] {
  const found: Found[] = []
  const visit = (
    value: unknown,
    owner: object,
    field: string,
    path: string,
    file: string,
    row: string,
  ) => {
    if (typeof value === 'string')
      found.push({ file, row, path, value: { text: value, field, owner } })
    else if (Array.isArray(value))
      value.forEach((item, index) => {
        visit(item, owner, field, `${path}[${index}]`, file, row)
      })
    else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value))
        visit(child, value, key, path === '' ? key : `${path}.${key}`, file, row)
    }
  }
  for (const name of COLLECTION_NAMES) {
    for (const row of dataset[name])
      visit(row, row, '', '', `${COLLECTIONS[name].file}.json`, row.id)
  }
  return found
}
