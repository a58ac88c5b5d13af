import path from 'node:path'
import { median, shuffle } from 'd3'
import { chromium } from 'playwright'
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../scripts/browser'
import { bundleContestants } from '../bundle'
import { measure, type Run } from './measure'
import { benchSlides } from './slides'

const RUNS = 5
const SLIDES = 40
const REFERENCE = 'pptxgenjs'

type Column = { readonly title: string; readonly of: (run: Run) => number }

/** What is measured, with its ratio to the reference. */
const MEASURED: readonly Column[] = [
  { title: 'longest task ms', of: (run) => run.longestTask },
  { title: 'written in ms', of: (run) => run.time },
  { title: 'main thread ms', of: (run) => run.work },
  { title: 'file KB', of: (run) => run.fileKb },
]

/** What is counted. */
const COUNTED: readonly Column[] = [
  { title: 'tasks over 50 ms', of: (run) => run.longTasks },
  { title: 'pages', of: (run) => run.pages },
  { title: 'charts', of: (run) => run.charts },
  { title: 'tables', of: (run) => run.tables },
]

/** Writes the same slides with each contestant in an order drawn anew, `RUNS` times over, and prints medians, in brackets the ratio to the reference. */
export async function benchDeck(): Promise<void> {
  const contestants = path.join(import.meta.dirname, 'contestants')
  const bundles = await bundleContestants(contestants, { isWhole: true })
  const slides = benchSlides(SLIDES)
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: BROWSER_ARGUMENTS,
  })
  const taken = new Map<string, Run[]>(bundles.map(({ name }) => [name, []]))
  for (let turn = 0; turn < RUNS; turn++) {
    for (const bundle of shuffle([...bundles]))
      taken.get(bundle.name)?.push(await measure(browser, bundle, slides))
  }
  await browser.close()
  const runsOf = (name: string) => taken.get(name) ?? []
  const middle = (name: string, { of }: Column) => median(runsOf(name), of) ?? 0
  const longestOf = (name: string) => Math.max(...runsOf(name).map((run) => run.longestTask))
  console.log(
    `\n${SLIDES} slides, medians of ${RUNS} interleaved runs; in brackets the ratio to ${REFERENCE}\n`,
  )
  const titles = [...MEASURED, ...COUNTED].map(({ title }) => title)
  console.log(`| ${SLIDES} slides | ${titles.join(' | ')} | longest of all runs ms | gzip KB |`)
  console.log(`|---|${titles.map(() => '--:|').join('')}--:|--:|`)
  for (const { name, gzipKb } of bundles) {
    const cells = [
      ...MEASURED.map((column) => {
        const value = middle(name, column)
        return `${value.toFixed(0)} (${(value / middle(REFERENCE, column)).toFixed(2)})`
      }),
      ...COUNTED.map((column) => `${middle(name, column)}`),
      longestOf(name).toFixed(0),
    ]
    console.log(`| ${name} | ${cells.join(' | ')} | ${gzipKb.toFixed(0)} |`)
  }
}
