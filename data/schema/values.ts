// The lists of allowed values, apart from the rules over them: what a browser needs without the validator.

export const DOCUMENT_IDS = ['nurix', 'krishang', 'head-to-head'] as const

/** What a document files something under. `both`: one statement that joins the two. `neither`: named, but outside both. */
export const SIDES = ['llm', 'generative-ai', 'both', 'neither'] as const

/** The eight modalities; spoken input is audio. `unstated` is a filter value, never data. */
export const MODALITIES = [
  'text',
  'code',
  'image',
  'video',
  'audio',
  'music',
  '3d',
  'synthetic-data',
] as const

export const VERDICTS = ['yes', 'limited', 'no'] as const

export const TAXONOMY_KINDS = ['root', 'field', 'branch', 'group', 'outside'] as const

export const RELATIONS = [
  'contains',
  'part-of',
  'evolves-into',
  'succeeds',
  'differs-from',
  'same-as',
  'incomparable-to',
  'converges-with',
  'complements',
  'uses',
  'not-part-of',
] as const

/** Figures of different measures are never put in one series, sum or ratio. */
export const MEASURES = [
  'market-size',
  'growth-rate',
  'value-added',
  'opportunity',
  'investment-share',
  'deployment-share',
  'opinion-share',
  'adoption-share',
  'market-share',
  'value-share',
  'parameters',
  'development-time',
  'elapsed-time',
  'hardware',
  'data-volume',
  'count',
] as const

export const UNITS = [
  'usd',
  'usd-per-year',
  'percent',
  'percent-per-year',
  'parameters',
  'months',
  'gpus',
  'bytes',
  'count',
] as const

export const STATUSES = ['reported', 'estimate', 'forecast', 'survey', 'belief', 'example'] as const

export const BOUNDS = ['exact', 'at-least', 'about'] as const

export const QUESTION_KINDS = [
  'containment',
  'classification',
  'modality',
  'technology',
  'use-case',
  'verdict',
  'figures',
  'wording',
  'attribution',
  'versions',
  'dating',
  'challenge',
  'process',
  'guidance',
] as const

/** Every collection's file and API address, by its name in the dataset: `data/<file>.json`. */
export const COLLECTION_FILES = {
  documents: 'documents',
  taxonomy: 'taxonomy',
  statements: 'statements',
  models: 'models',
  useCases: 'use-cases',
  figures: 'figures',
  comparisons: 'comparisons',
  technologies: 'technologies',
  challenges: 'challenges',
  processes: 'processes',
  frameworks: 'frameworks',
  guidance: 'guidance',
  benefits: 'benefits',
  datasets: 'datasets',
  organisations: 'organisations',
  faqs: 'faqs',
  agreements: 'agreements',
  disagreements: 'disagreements',
} as const

export type CollectionName = keyof typeof COLLECTION_FILES

export const COLLECTION_NAMES = Object.keys(COLLECTION_FILES) as CollectionName[]
