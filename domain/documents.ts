import { group } from 'd3'
import type { Citation, CollectionName, Dataset, Document, DocumentId } from '@/data/schema'
import { COLLECTION_NAMES } from '@/data/schema/values'
import { sectionSlug } from './citations'
import { inQuotes } from './citations/quotation'
import { type Entry, entriesOf } from './entries'
import { formatDate } from './format'
import { citationsIn, collectionSlug, indexRows, type RowLink } from './rows'

/** What a document gives to one collection: the rows that cite it, and how often they do. */
export type Contribution = {
  readonly collection: CollectionName
  readonly rows: readonly RowLink[]
  readonly citationCount: number
  /** The page that shows these rows, narrowed to the document where it can be. */
  readonly href: string
}

/** Collections with a page that can be narrowed to a document, or that shows them whole. */
const PAGES: { readonly [Name in CollectionName]?: (document: DocumentId) => string } = {
  models: (document) => `/models?document=${document}`,
  useCases: (document) => `/use-cases?document=${document}`,
  figures: () => '/market',
  faqs: () => '/documents#faqs',
  agreements: (document) => `/documents?document=${document}#agreements`,
  disagreements: (document) => `/documents?document=${document}#disagreements`,
}

/** The fragment of a collection's rows on a document's page. */
export const rowsFragment = (collection: CollectionName): string =>
  `rows-${collectionSlug(collection)}`

/** What a document contributes, counted from the citations; collections it gives nothing to have no rows. */
export function contributionsOf(dataset: Dataset, document: DocumentId): Contribution[] {
  const links = indexRows(dataset)
  return COLLECTION_NAMES.filter((collection) => collection !== 'documents').map((collection) => {
    const cited = dataset[collection].map((row) => ({
      link: links.get(row.id),
      count: citationsIn(row).filter((citation) => citation.document === document).length,
    }))
    return {
      collection,
      rows: cited.flatMap(({ link, count }) => (count > 0 && link !== undefined ? [link] : [])),
      citationCount: cited.reduce((sum, { count }) => sum + count, 0),
      href: PAGES[collection]?.(document) ?? `/documents/${document}#${rowsFragment(collection)}`,
    }
  })
}

/** When a document says it is from: its date, else the wording that dates it. */
export function datingOf({ published, dateHint }: Document): string {
  if (published !== null) return formatDate(published)
  return dateHint === null ? 'Undated' : `Undated; it says ${inQuotes(dateHint)}`
}

/** A statement with every place of one section that makes it. */
export type PlacedEntry = Omit<Entry, 'citation'> & { readonly citations: readonly Citation[] }

export type EntryGroup = {
  readonly collection: CollectionName
  /** Distinct rows; one row may be stated in several ways. */
  readonly rowCount: number
  readonly entries: readonly PlacedEntry[]
}

/** A section of a document with what the atlas cites from it. */
export type DocumentSection = {
  readonly heading: string | null
  readonly slug: string
  /** 1 for a heading at the top and for the opening text, 2 below it, and so on. */
  readonly level: number
  readonly groups: readonly EntryGroup[]
  readonly citationCount: number
}

/** Entries that say the same of the same row, with their places together. */
function mergeEntries(entries: readonly Entry[]): PlacedEntry[] {
  const same = group(entries, ({ row, text, facts }) => JSON.stringify([row.id, text, facts]))
  return [...same.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : { ...first, citations: [first, ...others].map(({ citation }) => citation) },
  )
}

/** The sections of a document in its own order, each with the entries that cite it, collection by collection. */
export function sectionsOf(dataset: Dataset, document: Document): DocumentSection[] {
  const own = entriesOf(dataset).filter(({ citation }) => citation.document === document.id)
  const bySection = group(
    own,
    ({ citation }) => citation.section,
    ({ row }) => row.collection,
  )
  const levels = new Map<string | null, number>()
  return [{ heading: null, parent: null }, ...document.sections].map(({ heading, parent }) => {
    const level = parent === null ? 1 : (levels.get(parent) ?? 1) + 1
    levels.set(heading, level)
    const inSection = [...(bySection.get(heading) ?? [])]
    return {
      heading,
      slug: sectionSlug(heading),
      level,
      groups: inSection.map(([collection, entries]) => ({
        collection,
        rowCount: new Set(entries.map(({ row }) => row.id)).size,
        entries: mergeEntries(entries),
      })),
      citationCount: inSection.reduce((sum, [, entries]) => sum + entries.length, 0),
    }
  })
}
