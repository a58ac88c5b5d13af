import { group } from 'd3'
import { type Problem, show } from '../problem'
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName, type Dataset } from '../schema'

type Report = (
  collection: CollectionName,
  row: string,
  path: string,
  expected: string,
  got: string,
) => void

/** Every check that needs more than one row: ids, order, references, the tree, citations, steps. */
export function findBrokenReferences(dataset: Dataset): Problem[] {
  const problems: Problem[] = []
  const report: Report = (collection, row, path, expected, got) =>
    problems.push({ file: `${COLLECTIONS[collection].file}.json`, row, path, expected, got })

  checkIds(dataset, report)
  checkSections(dataset, report)
  checkCitations(dataset, report)
  checkTree(dataset, report)
  checkLinks(dataset, report)
  checkPositions(dataset, report)
  return problems
}

function checkIds(dataset: Dataset, report: Report): void {
  const owners = new Map<string, CollectionName>()
  for (const name of COLLECTION_NAMES) {
    let previous = ''
    for (const { id } of dataset[name]) {
      const owner = owners.get(id)
      if (owner !== undefined) {
        report(
          name,
          id,
          'id',
          'an id that no other row has',
          `the id of a row in ${COLLECTIONS[owner].file}.json`,
        )
      }
      if (name !== 'documents' && id < previous) {
        report(name, id, 'id', `rows sorted by id, this one before ${show(previous)}`, 'it after')
      }
      owners.set(id, name)
      previous = id
    }
  }
}

function checkSections(dataset: Dataset, report: Report): void {
  for (const { id, sections } of dataset.documents) {
    const seen = new Set<string>()
    sections.forEach(({ heading, parent }, index) => {
      const path = `sections[${index}]`
      if (seen.has(heading))
        report('documents', id, `${path}.heading`, 'a heading listed once', show(heading))
      if (parent !== null && !seen.has(parent)) {
        report('documents', id, `${path}.parent`, 'a heading listed before it', show(parent))
      }
      seen.add(heading)
    })
  }
}

type Found = { value: Record<string, unknown>; path: string }

/** Every object inside a row that has the given key, with its path. */
function objectsWith(key: string, value: unknown, path = ''): Found[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => objectsWith(key, item, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  const object = value as Record<string, unknown>
  const inner = Object.entries(object).flatMap(([name, child]) =>
    objectsWith(key, child, path === '' ? name : `${path}.${name}`),
  )
  return key in object ? [{ value: object, path }, ...inner] : inner
}

function checkCitations(dataset: Dataset, report: Report): void {
  const headings = new Map(
    dataset.documents.map(({ id, sections }) => [
      id as string,
      new Set(sections.map(({ heading }) => heading)),
    ]),
  )
  for (const name of COLLECTION_NAMES) {
    for (const row of dataset[name]) {
      for (const { value, path } of objectsWith('anchor', row)) {
        const { document, section } = value as { document: string; section: string | null }
        const known = headings.get(document)
        if (known === undefined)
          report(name, row.id, `${path}.document`, 'a document of documents.json', show(document))
        else if (section !== null && !known.has(section)) {
          report(name, row.id, `${path}.section`, `a heading of ${document}`, show(section))
        }
      }
    }
  }
  for (const name of ['agreements', 'disagreements'] as const) {
    for (const { id, positions } of dataset[name]) {
      positions.forEach(({ document, citation }, index) => {
        if (document !== citation.document) {
          report(
            name,
            id,
            `positions[${index}].document`,
            `the cited document, ${citation.document}`,
            show(document),
          )
        }
      })
    }
  }
  for (const { id, document, citation } of dataset.faqs) {
    if (document !== citation.document) {
      report('faqs', id, 'document', `the cited document, ${citation.document}`, show(document))
    }
  }
}

function checkTree(dataset: Dataset, report: Report): void {
  const parents = new Map(dataset.taxonomy.map(({ id, parent }) => [id, parent]))
  const roots = dataset.taxonomy.filter(({ parent }) => parent === null)
  for (const { id } of roots.slice(1)) {
    report('taxonomy', id, 'parent', `one root, ${show(roots[0]?.id)}`, 'null')
  }
  for (const { id, parent, kind } of dataset.taxonomy) {
    if (parent !== null && !parents.has(parent)) {
      report('taxonomy', id, 'parent', 'the id of a row in taxonomy.json', show(parent))
    }
    if ((kind === 'root') !== (parent === null)) {
      report(
        'taxonomy',
        id,
        'kind',
        parent === null ? 'root, for the row without a parent' : 'another kind than root',
        show(kind),
      )
    }
    if (isInCycle(id, parents)) report('taxonomy', id, 'parent', 'a path to the root', 'a cycle')
  }
}

function isInCycle(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const visited = new Set<string>()
  for (let at = parents.get(id); at !== null && at !== undefined; at = parents.get(at)) {
    if (at === id) return true
    if (visited.has(at)) return false
    visited.add(at)
  }
  return false
}

function checkLinks(dataset: Dataset, report: Report): void {
  const idsOf = (...names: CollectionName[]) =>
    new Set(names.flatMap((name) => dataset[name].map(({ id }) => id as string)))
  const taxa = idsOf('taxonomy')
  const technologies = idsOf('technologies')
  const organisations = idsOf('organisations')
  const related = idsOf('taxonomy', 'models', 'technologies')
  const all = idsOf(...COLLECTION_NAMES)

  const check = (
    collection: CollectionName,
    row: string,
    path: string,
    known: ReadonlySet<string>,
    where: string,
    value: string | null,
  ) => {
    if (value !== null && !known.has(value)) {
      report(collection, row, path, `the id of a row in ${where}`, show(value))
    }
  }

  for (const { id, statements } of dataset.models) {
    statements.forEach(({ place, vendor, technologies: used }, index) => {
      const path = `statements[${index}]`
      check('models', id, `${path}.place`, taxa, 'taxonomy.json', place)
      check('models', id, `${path}.vendor`, organisations, 'organisations.json', vendor)
      used.forEach((value, at) => {
        check('models', id, `${path}.technologies[${at}]`, technologies, 'technologies.json', value)
      })
    })
  }
  for (const { id, attributedTo } of dataset.figures) {
    check('figures', id, 'attributedTo', organisations, 'organisations.json', attributedTo)
  }
  for (const { id, subject, object } of dataset.statements) {
    const where = 'taxonomy.json, models.json or technologies.json'
    check('statements', id, 'subject', related, where, subject)
    check('statements', id, 'object', related, where, object)
  }
  for (const name of ['agreements', 'disagreements'] as const) {
    for (const { id, concerns } of dataset[name]) {
      concerns.forEach((value, index) => {
        check(name, id, `concerns[${index}]`, all, 'some collection', value)
      })
    }
  }
  for (const { id, verdicts, statements } of dataset.useCases) {
    if (verdicts.length + statements.length === 0) {
      report('useCases', id, '', 'at least one verdict or statement', 'none')
    }
  }
}

function checkPositions(dataset: Dataset, report: Report): void {
  const check = (
    name: 'processes' | 'frameworks',
    series: string,
    steps: { id: string; position: number }[],
  ) => {
    const positions = steps.map(({ position }) => position).sort((a, b) => a - b)
    positions.forEach((position, index) => {
      if (position !== index + 1) {
        report(
          name,
          series,
          'position',
          `steps numbered 1 to ${steps.length}`,
          positions.join(', '),
        )
      }
    })
  }
  const byProcess = group(dataset.processes, ({ process }) => process)
  const byFramework = group(dataset.frameworks, ({ framework }) => framework)
  for (const [process, steps] of byProcess) check('processes', process, [...steps])
  for (const [framework, steps] of byFramework) check('frameworks', framework, [...steps])
}
