import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findCopiedRuns, findUnprovenAnchors } from '../data/checks/provenance'
import { readDataset } from '../data/load'
import { DataError } from '../data/problem'
import { COLLECTION_NAMES, COLLECTIONS, DOCUMENT_IDS } from '../data/schema'
import { stopWithMessage } from './stop'

const USAGE = 'Usage: npm run data:check -- [--data DIR] [--documents DIR]'

/**
 * Source texts by document id. A text file is a document's when its name has the document's id; where no name has one, the
 * files in order of name stand for the ids in the order of the schema.
 */
function readDocuments(directory: string): Map<string, string> {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`No folder of documents at ${directory}. ${USAGE}`)
  }
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  if (files.length !== DOCUMENT_IDS.length) {
    throw new Error(
      `Expected ${DOCUMENT_IDS.length} text files in ${directory}, found ${files.length}.`,
    )
  }
  const named = DOCUMENT_IDS.map((id) => files.find((file) => file.includes(id)))
  const chosen = named.some((file) => file !== undefined) ? named : files
  return new Map(
    DOCUMENT_IDS.flatMap((id, index): [string, string][] => {
      const file = chosen[index]
      return file === undefined ? [] : [[id, readFileSync(path.join(directory, file), 'utf8')]]
    }),
  )
}

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: 'data' }, documents: { type: 'string' } },
  })
  const dataset = readDataset(path.resolve(values.data))
  if (values.documents !== undefined) {
    const texts = readDocuments(values.documents)
    const problems = [...findUnprovenAnchors(dataset, texts), ...findCopiedRuns(dataset, texts)]
    if (problems.length > 0) throw new DataError(problems)
  }
  for (const name of COLLECTION_NAMES) {
    console.log(`${String(dataset[name].length).padStart(5)}  ${COLLECTIONS[name].file}`)
  }
  const anchors = JSON.stringify(dataset).match(/"anchor":/g)?.length ?? 0
  const proof = values.documents === undefined ? '' : ', every one found under its section'
  console.log(`The data is sound: ${anchors} citations${proof}.`)
}

try {
  main()
} catch (error) {
  stopWithMessage(error)
}
