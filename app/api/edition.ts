import { contentHash } from '@/data/content-hash'
import { loadDataset } from '@/data/load'
import type { Dataset } from '@/data/schema'
import { type Edition, type PublishedDataset, publishDataset } from '@/domain/dataset'
import packageJson from '@/package.json'

/** The edition of a dataset: the version of this package, the hash of the content. */
export const editionOf = (dataset: Dataset): Edition => ({
  version: packageJson.version,
  hash: contentHash(dataset),
})

/** The project's dataset as the API gives it. */
export function loadPublishedDataset(): PublishedDataset {
  const dataset = loadDataset()
  return publishDataset(dataset, editionOf(dataset))
}
