import path from 'node:path'
import { median, shuffle } from 'd3'
import { chromium } from 'playwright'
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../scripts/browser'
import { bundleContestants } from '../bundle'
import { measure, type Run } from './measure'

const RUNS = 9
const SIZES = [100, 1000]
const REFERENCE = 'd3-svg'

const COLUMNS: readonly { title: string; of: (run: Run) => number; decimals: number }[] = [
  { title: 'mount ms', of: (run) => run.mount, decimals: 0 },
  { title: 'frames/s in zoom', of: (run) => run.frames, decimals: 1 },
  { title: 'longest frame ms', of: (run) => run.longestFrame, decimals: 0 },
  { title: 'main thread ms/frame', of: (run) => run.taskPerFrame, decimals: 1 },
  { title: 'DOM nodes', of: (run) => run.domNodes, decimals: 0 },
  { title: 'heap MB', of: (run) => run.heap, decimals: 1 },
]

/** Measures every contestant in an order drawn anew, `RUNS` times over, and prints medians, each with its ratio to plain D3 in SVG. */
export async function benchCircles(): Promise<void> {
  const bundles = await bundleContestants(path.join(import.meta.dirname, 'contestants'))
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: BROWSER_ARGUMENTS,
  })
  for (const leaves of SIZES) {
    const runs = new Map<string, Run[]>(bundles.map(({ name }) => [name, []]))
    for (let turn = 0; turn < RUNS; turn++) {
      for (const bundle of shuffle([...bundles]))
        runs.get(bundle.name)?.push(await measure(browser, bundle, leaves))
    }
    const middle = (name: string, of: (run: Run) => number) => median(runs.get(name) ?? [], of) ?? 0
    console.log(
      `\n${leaves} leaves, medians of ${RUNS} interleaved runs; in brackets the ratio to ${REFERENCE}\n`,
    )
    console.log(`| contestant | ${COLUMNS.map(({ title }) => title).join(' | ')} | gzip KB |`)
    console.log(`|---|${COLUMNS.map(() => '--:|').join('')}--:|`)
    for (const { name, gzipKb } of bundles) {
      const cells = COLUMNS.map(({ of, decimals }) => {
        const value = middle(name, of)
        return `${value.toFixed(decimals)} (${(value / middle(REFERENCE, of)).toFixed(2)})`
      })
      console.log(`| ${name} | ${cells.join(' | ')} | ${gzipKb.toFixed(0)} |`)
    }
  }
  await browser.close()
}
