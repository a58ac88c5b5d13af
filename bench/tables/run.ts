import path from 'node:path'
import { median, shuffle } from 'd3'
import { chromium } from 'playwright'
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../scripts/browser'
import { bundleContestants } from '../bundle'
import { ACTIONS, measure, type Run } from './measure'

const RUNS = 11
const SIZES = [1000, 10_000]
const OURS = 'atlas'

type Column = { readonly title: string; readonly of: (run: Run) => number; readonly isMore?: true }

const SHOWN: readonly Column[] = [
  ...ACTIONS.map((action) => ({ title: `${action} ms`, of: ({ shown }: Run) => shown[action] })),
  { title: 'rows alone ms', of: ({ mounting }) => mounting.rows },
  { title: 'all facets ms', of: ({ mounting }) => mounting.allFacets },
  { title: 'frames', of: ({ frames }) => frames, isMore: true },
  { title: 'longest frame ms', of: ({ longestFrame }) => longestFrame },
  { title: 'blank frames', of: ({ blankFrames }) => blankFrames },
]

const WORK: readonly Column[] = [
  ...ACTIONS.map((action) => ({ title: `${action} ms`, of: ({ work }: Run) => work[action] })),
  { title: 'scroll ms/frame', of: ({ scrollWork }) => scrollWork },
  { title: 'heap MB', of: ({ heap }) => heap },
  { title: 'of it the table', of: ({ ownHeap }) => ownHeap },
]

/** Measures every table in an order drawn anew, `RUNS` times over, and prints medians, each with its ratio to the best of the peers. */
export async function benchTables(): Promise<void> {
  const bundles = await bundleContestants(path.join(import.meta.dirname, 'contestants'))
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: BROWSER_ARGUMENTS,
  })
  for (const size of SIZES) {
    const taken = new Map<string, Run[]>(bundles.map(({ name }) => [name, []]))
    for (let turn = 0; turn < RUNS; turn++) {
      for (const bundle of shuffle([...bundles]))
        taken.get(bundle.name)?.push(await measure(browser, bundle, size))
    }
    const middle = (name: string, { of }: Column) => median(taken.get(name) ?? [], of) ?? 0
    const best = (column: Column) => {
      const peers = bundles
        .filter(({ name }) => name !== OURS)
        .map(({ name }) => middle(name, column))
      return column.isMore ? Math.max(...peers) : Math.min(...peers)
    }
    const cell = (name: string, column: Column) => {
      const value = middle(name, column)
      const ratio = value / best(column)
      const digits = value < 10 && value !== 0 ? 1 : 0
      return Number.isFinite(ratio)
        ? `${value.toFixed(digits)} (${ratio.toFixed(2)})`
        : value.toFixed(digits)
    }
    const print = (title: string, columns: readonly Column[]) => {
      console.log(`\n${title}\n`)
      console.log(
        `| ${size} rows | ${columns.map((column) => column.title).join(' | ')} | gzip KB |`,
      )
      console.log(`|---|${columns.map(() => '--:|').join('')}--:|`)
      for (const { name, gzipKb } of bundles) {
        const cells = columns.map((column) => cell(name, column))
        console.log(`| ${name} | ${cells.join(' | ')} | ${gzipKb.toFixed(0)} |`)
      }
    }
    print(
      `${size} rows, medians of ${RUNS} interleaved runs; in brackets the ratio to the best peer. Up to the frame that shows it:`,
      SHOWN,
    )
    print('What the main thread computed, with what follows in 300 ms:', WORK)
  }
  await browser.close()
}
