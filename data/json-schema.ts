import { z } from 'zod'
import { COLLECTION_NAMES, COLLECTIONS } from './schema'

/** The JSON Schema of each data file, for editors (`data/schemas/`) and for the API. */
export function jsonSchemas(): { file: string; schema: object }[] {
  return COLLECTION_NAMES.map((name) => {
    const { file, row } = COLLECTIONS[name]
    const content = z.strictObject({ $schema: z.string(), rows: z.array(row as z.ZodType) })
    return { file, schema: { title: file, ...z.toJSONSchema(content) } }
  })
}
