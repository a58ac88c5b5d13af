import type { DocumentId } from '@/data/schema'
import { DOCUMENT_IDS, MODALITIES, SIDES, VERDICTS } from '@/data/schema/values'
import type { ModelRow } from './filters/model-index'
import type { UseCaseRow } from './filters/use-cases'
import type { ModelSort, UseCaseSort } from './query'
import type { SortKey } from './sorting'
import { idInWords } from './words'

/** Several values as one key, in the order of their list and not of the alphabet: text before image before video. */
function placeIn<Value extends string>(order: readonly Value[], held: readonly Value[]): SortKey {
  if (held.length === 0) return null
  return held.map((value) => String.fromCharCode(97 + order.indexOf(value))).join('')
}

type Filed = { readonly filed: ModelRow['filed'] }

const byDocument = Object.fromEntries(
  DOCUMENT_IDS.map((document) => [document, ({ filed }: Filed) => placeIn(SIDES, filed[document])]),
) as Record<DocumentId, (row: Filed) => SortKey>

/** What each column of the models sorts by; null where no document states it. */
export const MODEL_SORT_KEYS: Readonly<Record<ModelSort, (row: ModelRow) => SortKey>> = {
  name: ({ name }) => name,
  output: ({ output }) => placeIn(MODALITIES, output),
  input: ({ input }) => placeIn(MODALITIES, input),
  vendor: ({ vendorNames }) => vendorNames[0] ?? null,
  technology: ({ technologyNames }) => technologyNames[0] ?? null,
  side: ({ sides }) => placeIn(SIDES, sides),
  ...byDocument,
  documents: ({ documents }) => documents.length,
  citations: ({ citationCount }) => citationCount,
}

/** What each column of the use cases sorts by; null where no document states it. */
export const USE_CASE_SORT_KEYS: Readonly<Record<UseCaseSort, (row: UseCaseRow) => SortKey>> = {
  name: ({ name }) => name,
  llm: ({ llm }) => placeIn(VERDICTS, llm),
  genai: ({ genai }) => placeIn(VERDICTS, genai),
  side: ({ sides }) => placeIn(SIDES, sides),
  ...byDocument,
  sector: ({ sector }) => (sector === null ? null : idInWords(sector)),
  documents: ({ documents }) => documents.length,
  citations: ({ citationCount }) => citationCount,
}
