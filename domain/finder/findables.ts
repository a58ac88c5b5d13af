import type { CollectionName, Dataset } from '@/data/schema'
import { arithmeticChecks, linkTo } from '../arithmetic/checks'
import { placeModel, taxonPaths } from '../arrange/concept'
import { citationHref, sectionName, sectionSlug } from '../citations'
import { deriveModel } from '../consensus'
import { CHARTS } from '../figures/chart'
import { MEASURE_WORDS, valueInWords } from '../figures/wording'
import type { Findable } from '../finder'
import { capitalised, listInWords } from '../format'
import { COLLECTION_WORDS, citationsIn, indexRows, type Row } from '../rows'
import { idInWords } from '../words'
import { type FindablePage, pageFindables } from './pages'

/** The short forms of circles that readers type. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  'artificial-intelligence': ['AI'],
  'generative-ai': ['GenAI'],
  llm: ['LLM', 'LLMs'],
}

const PATH_ARROW = ' › '

const alsoWritten = (names: readonly string[]) =>
  names.map((name) => ({ as: 'also written', name }))

/**
 * Everything there is to find, in the order in which equals are listed: pages, circles, models, use cases, figures,
 * charts, arithmetic checks, documents with their sections, then the other rows. Relations are left out: they are found by what they join.
 */
export function findablesOf(dataset: Dataset, pages: readonly FindablePage[]): Findable[] {
  const links = indexRows(dataset)
  const nameOf = (id: string) => links.get(id)?.name ?? idInWords(id)
  const paths = taxonPaths(dataset.taxonomy)
  const wayTo = (path: readonly string[] = []) =>
    path.length === 0 ? null : path.map(nameOf).join(PATH_ARROW)

  const rowsOf = <Name extends CollectionName>(
    collection: Name,
    tell: (row: Dataset[Name][number]) => Partial<Pick<Findable, 'name' | 'detail' | 'others'>>,
  ): Findable[] =>
    dataset[collection].flatMap((row: Dataset[Name][number]) => {
      const link = links.get(row.id)
      if (link === undefined || link.href === null) return []
      return {
        key: `${collection}/${row.id}`,
        kind: capitalised(COLLECTION_WORDS[collection].one),
        name: link.name,
        href: link.href,
        detail: placeOf(row),
        ...tell(row),
      }
    })

  return [
    ...pageFindables(pages),
    ...rowsOf('taxonomy', ({ id }) => ({
      detail: wayTo(paths.get(id)?.slice(0, -1)),
      others: alsoWritten(SHORT_FORMS[id] ?? []),
    })),
    ...rowsOf('models', (model) => ({
      detail: vendorsOf(model, nameOf) ?? placeOf(model),
      others: [
        ...alsoWritten(model.aliases),
        ...model.versions.map(({ label }) => ({
          as: 'claimed version',
          name: label.startsWith(model.name) ? label : `${model.name} ${label}`,
        })),
      ],
    })),
    ...dataset.models.map((model) => ({
      key: `circle/${model.id}`,
      kind: 'Circle',
      name: model.name,
      href: `/?focus=${model.id}`,
      detail: wayTo(paths.get(placeModel(model, paths).place)),
    })),
    ...rowsOf('useCases', (useCase) => ({
      detail: useCase.sector === null ? placeOf(useCase) : idInWords(useCase.sector),
    })),
    ...rowsOf('figures', (figure) => ({
      detail: [
        valueInWords(figure),
        MEASURE_WORDS[figure.measure],
        ...(figure.attributedTo === null ? [] : [nameOf(figure.attributedTo)]),
      ].join(' · '),
    })),
    ...CHARTS.map(({ id, name }) => ({
      key: `chart/${id}`,
      kind: 'Chart',
      name,
      href: `/market#${id}`,
      detail: 'Market',
    })),
    ...arithmeticChecks(dataset.figures).map((check) => ({
      key: `check/${check.id}`,
      kind: 'Arithmetic check',
      ...linkTo(check),
      detail: check.question,
    })),
    ...rowsOf('documents', ({ title, publisher }) => ({
      detail: title ?? publisher ?? 'Untitled',
    })),
    ...dataset.documents.flatMap(({ id: document, sections }) =>
      sections.map(({ heading, parent }) => ({
        key: `section/${document}/${sectionSlug(heading)}`,
        kind: 'Section',
        name: heading,
        href: citationHref({ document, section: heading, anchor: '' }),
        detail: parent === null ? document : `${document}, ${parent}`,
      })),
    ),
    ...rowsOf('technologies', ({ aliases }) => ({ others: alsoWritten(aliases) })),
    ...rowsOf('organisations', ({ aliases }) => ({ others: alsoWritten(aliases) })),
    ...rowsOf('challenges', () => ({})),
    ...rowsOf('datasets', () => ({})),
    ...rowsOf('benefits', () => ({})),
    ...rowsOf('comparisons', () => ({})),
    ...rowsOf('processes', () => ({})),
    ...rowsOf('frameworks', () => ({})),
    ...rowsOf('disagreements', () => ({})),
    ...rowsOf('agreements', () => ({})),
    ...rowsOf('faqs', () => ({})),
    ...rowsOf('guidance', () => ({})),
  ]
}

/** The documents that speak of a row: with its section where there is one place, else by name. */
function placeOf(row: Row): string | null {
  const citations = citationsIn(row)
  const documents = [...new Set(citations.map(({ document }) => document))]
  const sections = new Set(citations.map(sectionName))
  if (documents.length === 0) return null
  const place = listInWords(documents)
  return sections.size === 1 ? [place, ...sections].join(', ') : place
}

const vendorsOf = (model: Dataset['models'][number], nameOf: (id: string) => string) => {
  const { vendors } = deriveModel(model)
  return vendors.length === 0 ? null : listInWords(vendors.map(nameOf))
}
