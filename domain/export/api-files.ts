import { COLLECTION_NAMES, COLLECTIONS } from '@/data/schema'
import { type PublishedDataset, publishedSchema } from '../dataset'
import { CSV_FILES } from './dataset-csv'
import { openApi } from './openapi'

export const JSON_TYPE = 'application/json; charset=utf-8'
export const CSV_TYPE = 'text/csv; charset=utf-8'

/** A file of the API: its name below `/api/v1/`, its media type, what it holds in words, and its text. */
export type ApiFile = {
  readonly name: string
  readonly type: typeof JSON_TYPE | typeof CSV_TYPE
  readonly summary: string
  readonly text: (dataset: PublishedDataset) => string
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** All files of the API. The address of each is permanent; what changes is told by `version` and `hash`. */
export const API_FILES: readonly ApiFile[] = [
  {
    name: 'dataset.json',
    type: JSON_TYPE,
    summary: 'Every collection in one object, with version and hash',
    text: json,
  },
  ...COLLECTION_NAMES.map((collection): ApiFile => {
    const { file } = COLLECTIONS[collection]
    return {
      name: `${file}.json`,
      type: JSON_TYPE,
      summary: `The rows of the collection ${file}, as one array`,
      text: (dataset) => json(dataset[collection]),
    }
  }),
  ...Object.entries(CSV_FILES).map(
    ([file, text]): ApiFile => ({
      name: `${file}.csv`,
      type: CSV_TYPE,
      summary: `The rows of the collection ${file}, one a line`,
      text,
    }),
  ),
  {
    name: 'schema.json',
    type: JSON_TYPE,
    summary: 'The JSON Schema of the dataset',
    text: () => json(publishedSchema()),
  },
  {
    name: 'openapi.json',
    type: JSON_TYPE,
    summary: 'This description',
    text: ({ version }) => json(openApi(version, API_FILES)),
  },
]
