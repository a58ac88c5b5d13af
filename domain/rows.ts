import type { Citation, CollectionName, Dataset, DocumentId, Relation } from '@/data/schema'
import { COLLECTION_FILES, COLLECTION_NAMES } from '@/data/schema/values'
import { citationHref } from './citations'

export type Row = Dataset[CollectionName][number]

/** A row of any collection as something to link to. `href` is null where no page shows it. */
export type RowLink = {
  readonly id: string
  readonly collection: CollectionName
  readonly name: string
  readonly href: string | null
  /** The one document that speaks of it, where it is one document's row. */
  readonly document: DocumentId | null
}

/** What a reader calls the rows of a collection: one, and several. */
export const COLLECTION_WORDS: Readonly<
  Record<CollectionName, { readonly one: string; readonly many: string }>
> = {
  documents: { one: 'document', many: 'documents' },
  taxonomy: { one: 'circle', many: 'circles of the taxonomy' },
  statements: { one: 'relation', many: 'relations' },
  models: { one: 'model', many: 'models' },
  useCases: { one: 'use case', many: 'use cases' },
  figures: { one: 'figure', many: 'figures' },
  comparisons: { one: 'comparison row', many: 'comparison rows' },
  technologies: { one: 'technology', many: 'technologies' },
  challenges: { one: 'challenge', many: 'challenges' },
  processes: { one: 'process step', many: 'process steps' },
  frameworks: { one: 'framework step', many: 'framework steps' },
  guidance: { one: 'piece of guidance', many: 'pieces of guidance' },
  benefits: { one: 'benefit', many: 'benefits' },
  datasets: { one: 'dataset or metric', many: 'datasets and metrics' },
  organisations: { one: 'organisation', many: 'organisations' },
  faqs: { one: 'question answered', many: 'questions answered' },
  agreements: { one: 'agreement', many: 'agreements' },
  disagreements: { one: 'disagreement', many: 'disagreements' },
}

/** Every citation inside a row, in the order of its fields, repeats included. */
export function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  if (typeof value !== 'object' || value === null) return []
  // Only citations have an anchor; the schema refuses the field elsewhere.
  if ('anchor' in value) return [value as Citation]
  return Object.values(value).flatMap(citationsIn)
}

/** A relation as a verb, for one subject and for several. */
const RELATION_WORDS: Readonly<Record<Relation['relation'], readonly [string, string]>> = {
  contains: ['contains', 'contain'],
  'part-of': ['is part of', 'are part of'],
  'evolves-into': ['evolves into', 'evolve into'],
  succeeds: ['succeeds', 'succeed'],
  'differs-from': ['differs from', 'differ from'],
  'same-as': ['is the same as', 'are the same as'],
  'incomparable-to': ['is not comparable to', 'are not comparable to'],
  'converges-with': ['converges with', 'converge with'],
  complements: ['complements', 'complement'],
  uses: ['uses', 'use'],
  'not-part-of': ['is not part of', 'are not part of'],
}

function relationInWords(row: Relation, names: ReadonlyMap<string, string>): string {
  const subject = names.get(row.subject) ?? row.subject
  const verb = RELATION_WORDS[row.relation][/[a-z]s$/i.test(subject) ? 1 : 0]
  return `${subject} ${verb} ${names.get(row.object) ?? row.object}`
}

function nameOf(row: Row, names: ReadonlyMap<string, string>): string {
  if ('relation' in row) return relationInWords(row, names)
  if ('name' in row) return row.name
  if ('label' in row) return row.label
  if ('condition' in row) return row.condition
  if ('letter' in row) return row.id
  return row.question
}

function hrefOf(collection: CollectionName, row: Row): string | null {
  switch (collection) {
    case 'documents':
      return `/documents/${row.id}`
    case 'taxonomy':
      return `/?focus=${row.id}`
    case 'models':
      return `/models/${row.id}`
    case 'useCases':
      return `/use-cases/${row.id}`
    case 'figures':
      return `/market#${row.id}`
    case 'technologies':
    case 'challenges':
    case 'datasets':
    case 'processes':
      return `/compare#${row.id}`
    case 'comparisons':
      return 'parameter' in row ? `/compare#parameter-${row.parameter}` : null
    case 'agreements':
    case 'disagreements':
    case 'faqs':
      return `/documents#${row.id}`
    default: {
      const [first] = citationsIn(row)
      return first === undefined ? null : citationHref(first)
    }
  }
}

/**
 * Every row by its id, with its name and its address: its own page where it has one, otherwise the section of the first
 * document that states it.
 */
export function indexRows(dataset: Dataset): Map<string, RowLink> {
  const names = new Map<string, string>()
  for (const collection of ['taxonomy', 'models', 'technologies'] as const) {
    for (const { id, name } of dataset[collection]) names.set(id, name)
  }
  return new Map(
    COLLECTION_NAMES.flatMap((collection) =>
      dataset[collection].map((row): [string, RowLink] => [
        row.id,
        {
          id: row.id,
          collection,
          name: nameOf(row, names),
          href: hrefOf(collection, row),
          document: 'citation' in row ? row.citation.document : null,
        },
      ]),
    ),
  )
}

/** `models.json` without its ending: how a collection is called in addresses. */
export const collectionSlug = (collection: CollectionName): string => COLLECTION_FILES[collection]
