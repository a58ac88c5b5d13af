import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadDataset } from '@/data/load'
import type { Deck } from '@/domain/deck'
import { deckFromJson } from '@/domain/deck/file'
import { readyDeck } from '@/domain/deck/ready'
import { pptxFile } from '@/domain/export/pptx'
import { slideContent } from '@/domain/slides'
import { renderDeck } from './office'
import { stopWithMessage } from './stop'

const FOLDER = 'test-results/deck'
const ORIGIN = 'http://localhost:3000'

/**
 * Renders a deck as an office program shows it: a PowerPoint file as it is, a deck's JSON, or without a file the ready
 * deck, written to PowerPoint first. `--folder` says where the PDF and the pictures go.
 */
function run(): void {
  const { values, positionals } = parseArgs({
    options: { folder: { type: 'string', default: FOLDER } },
    allowPositionals: true,
  })
  const [given] = positionals
  if (given !== undefined && !existsSync(given)) throw new Error(`There is no file ${given}.`)
  const file = given?.endsWith('.pptx') === true ? given : writtenDeck(given)
  const pictures = renderDeck(file, values.folder)
  console.log(`${pictures.length} slides of ${file} rendered in ${values.folder}`)
}

function writtenDeck(given: string | undefined): string {
  const dataset = loadDataset()
  const deck = given === undefined ? readyDeck('') : deckIn(given)
  const contents = deck.slides.map((slide) => slideContent(dataset, slide))
  const file = path.join(path.dirname(FOLDER), `${deck.id}.pptx`)
  mkdirSync(path.dirname(file), { recursive: true })
  const facts = { name: deck.name, origin: ORIGIN, made: new Date().toISOString() }
  writeFileSync(file, pptxFile(contents, facts))
  return file
}

function deckIn(file: string): Deck {
  const read = deckFromJson(readFileSync(file, 'utf8'))
  if (read.deck === undefined)
    throw new Error([`${file} cannot be read as a deck:`, ...read.problems].join('\n'))
  return read.deck
}

try {
  run()
} catch (error) {
  stopWithMessage(error)
}
