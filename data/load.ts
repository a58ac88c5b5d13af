import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findBrokenReferences } from './checks/references'
import { parseCollection } from './parse'
import { DataError, type Problem } from './problem'
import { COLLECTION_NAMES, COLLECTIONS, type Dataset } from './schema'

const DATA_DIRECTORY = path.join(process.cwd(), 'data')

/**
 * Reads every collection in `directory`, checks each row and then what the rows say of each other.
 * @throws {DataError} with all problems at once. Cross-checks run only on rows that are sound by themselves.
 */
export function readDataset(directory: string): Dataset {
  const problems: Problem[] = []
  const collections: Record<string, unknown> = {}
  for (const name of COLLECTION_NAMES) {
    const file = `${COLLECTIONS[name].file}.json`
    const location = path.join(directory, file)
    if (!existsSync(location)) {
      problems.push({ file, row: null, path: '', expected: 'the file', got: 'nothing' })
      continue
    }
    const { rows, problems: found } = parseCollection(
      file,
      readFileSync(location, 'utf8'),
      COLLECTIONS[name].row,
    )
    collections[name] = rows
    problems.push(...found)
  }
  if (problems.length > 0) throw new DataError(problems)

  const dataset = collections as Dataset
  const broken = findBrokenReferences(dataset)
  if (broken.length > 0) throw new DataError(broken)
  return dataset
}

let loaded: Dataset | undefined

/** The project's own dataset, read once a process. In development a changed file is read again on the next request. */
export function loadDataset(): Dataset {
  if (process.env.NODE_ENV === 'development') return readDataset(DATA_DIRECTORY)
  loaded ??= readDataset(DATA_DIRECTORY)
  return loaded
}
