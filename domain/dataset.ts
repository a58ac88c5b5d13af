import { z } from 'zod'
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  type CollectionName,
  type Dataset,
  documentId,
  id,
  modality,
  model,
  side,
  useCase,
} from '@/data/schema'
import { type DerivedModel, type DerivedUseCase, deriveModel, deriveUseCase } from './consensus'

const derivedFields = {
  sides: z.array(side),
  documents: z.array(documentId),
  contested: z.boolean(),
}

const derivedModel = model.extend({
  input: z.array(modality),
  output: z.array(modality),
  vendors: z.array(id),
  technologies: z.array(id),
  ...derivedFields,
})

const derivedUseCase = useCase.extend(derivedFields)

type RowSchemas = {
  [Name in CollectionName]: z.ZodArray<(typeof COLLECTIONS)[Name]['row']>
}

const rowSchemas = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, z.array(COLLECTIONS[name].row as z.ZodType)]),
) as unknown as RowSchemas // each name is paired with its own row schema in the line above

/** The dataset as the API gives it: every collection, models and use cases with their unions. */
export const publishedDataset = z.strictObject({
  version: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'),
  ...rowSchemas,
  models: z.array(derivedModel),
  useCases: z.array(derivedUseCase),
})

/** Which state of the data it is: the version of the software and the hash of the content. */
export type Edition = { readonly version: string; readonly hash: string }

export type PublishedDataset = Edition &
  Omit<Dataset, 'models' | 'useCases'> & {
    readonly models: readonly DerivedModel[]
    readonly useCases: readonly DerivedUseCase[]
  }

/** Adds to each model and use case what its statements say together, and says which edition it is. */
export function publishDataset(dataset: Dataset, { version, hash }: Edition): PublishedDataset {
  return {
    version,
    hash,
    ...dataset,
    models: dataset.models.map((row) => deriveModel(row)),
    useCases: dataset.useCases.map((useCase) => deriveUseCase(useCase)),
  }
}

/** The JSON Schema of the published dataset. */
export const publishedSchema = (): object => ({
  title: 'GenAI Atlas dataset',
  ...z.toJSONSchema(publishedDataset),
})
