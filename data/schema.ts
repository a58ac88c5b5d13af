import type { z } from 'zod'
import { model, relation, taxon, useCase } from './schema/catalogue'
import { figure } from './schema/figures'
import {
  benefit,
  challenge,
  comparison,
  dataset,
  faq,
  frameworkStep,
  guidance,
  processStep,
  question,
  technology,
} from './schema/knowledge'
import { document, organisation } from './schema/sources'

export * from './schema/catalogue'
export * from './schema/figures'
export * from './schema/knowledge'
export * from './schema/primitives'
export * from './schema/sources'

/** Every collection: its name in the dataset, its file (`data/<file>.json`, also its API address), the schema of a row. */
export const COLLECTIONS = {
  documents: { file: 'documents', row: document },
  taxonomy: { file: 'taxonomy', row: taxon },
  statements: { file: 'statements', row: relation },
  models: { file: 'models', row: model },
  useCases: { file: 'use-cases', row: useCase },
  figures: { file: 'figures', row: figure },
  comparisons: { file: 'comparisons', row: comparison },
  technologies: { file: 'technologies', row: technology },
  challenges: { file: 'challenges', row: challenge },
  processes: { file: 'processes', row: processStep },
  frameworks: { file: 'frameworks', row: frameworkStep },
  guidance: { file: 'guidance', row: guidance },
  benefits: { file: 'benefits', row: benefit },
  datasets: { file: 'datasets', row: dataset },
  organisations: { file: 'organisations', row: organisation },
  faqs: { file: 'faqs', row: faq },
  agreements: { file: 'agreements', row: question },
  disagreements: { file: 'disagreements', row: question },
} as const

export type CollectionName = keyof typeof COLLECTIONS

export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[]

/** All rows of all collections, validated and cross-checked. */
export type Dataset = {
  readonly [Name in CollectionName]: readonly z.infer<(typeof COLLECTIONS)[Name]['row']>[]
}
