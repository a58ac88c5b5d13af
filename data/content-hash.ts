import { createHash } from 'node:crypto'
import { COLLECTION_NAMES, type Dataset } from './schema'

/** JSON whose text depends on what is said alone: keys in order, no white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
  return `{${fields.join(',')}}`
}

/** The SHA-256 of all rows in hexadecimal: the same for the same content, whatever the order of keys in the files. */
export const contentHash = (dataset: Dataset): string =>
  createHash('sha256')
    .update(canonical(COLLECTION_NAMES.map((name) => [name, dataset[name]])))
    .digest('hex')
