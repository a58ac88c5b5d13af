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
import { COLLECTION_FILES, type CollectionName } from './schema/values'

export * from './schema/catalogue'
export * from './schema/figures'
export * from './schema/knowledge'
export * from './schema/primitives'
export * from './schema/sources'
export * from './schema/values'

/** Every collection: its name in the dataset, its file (`data/<file>.json`, also its API address), the schema of a row. */
export const COLLECTIONS = {
  documents: { file: COLLECTION_FILES.documents, row: document },
  taxonomy: { file: COLLECTION_FILES.taxonomy, row: taxon },
  statements: { file: COLLECTION_FILES.statements, row: relation },
  models: { file: COLLECTION_FILES.models, row: model },
  useCases: { file: COLLECTION_FILES.useCases, row: useCase },
  figures: { file: COLLECTION_FILES.figures, row: figure },
  comparisons: { file: COLLECTION_FILES.comparisons, row: comparison },
  technologies: { file: COLLECTION_FILES.technologies, row: technology },
  challenges: { file: COLLECTION_FILES.challenges, row: challenge },
  processes: { file: COLLECTION_FILES.processes, row: processStep },
  frameworks: { file: COLLECTION_FILES.frameworks, row: frameworkStep },
  guidance: { file: COLLECTION_FILES.guidance, row: guidance },
  benefits: { file: COLLECTION_FILES.benefits, row: benefit },
  datasets: { file: COLLECTION_FILES.datasets, row: dataset },
  organisations: { file: COLLECTION_FILES.organisations, row: organisation },
  faqs: { file: COLLECTION_FILES.faqs, row: faq },
  agreements: { file: COLLECTION_FILES.agreements, row: question },
  disagreements: { file: COLLECTION_FILES.disagreements, row: question },
} as const

/** All rows of all collections, validated and cross-checked. */
export type Dataset = {
  readonly [Name in CollectionName]: readonly z.infer<(typeof COLLECTIONS)[Name]['row']>[]
}
