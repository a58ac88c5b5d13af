import type { Browser } from 'playwright'
import type { Bundle } from '../bundle'
import type { Mounting } from './contestant'

export const ACTIONS = ['mount', 'type', 'facet', 'sort'] as const
type Action = (typeof ACTIONS)[number]

/** One run of one contestant. Times in ms, heap in MB. */
export type Run = {
  /** From the call to the end of the frame that shows the right rows. */
  readonly shown: Readonly<Record<Action, number>>
  /** What the main thread computed, with what follows in the next 300 ms: its own time, not that of others on the machine. */
  readonly work: Readonly<Record<Action, number>>
  /** From the mount on, too; that of the rows where there are no counts. */
  readonly mounting: Mounting
  readonly frames: number
  readonly longestFrame: number
  readonly blankFrames: number
  readonly scrollWork: number
  /** Of the whole page at the end, and of it what came since the rows were made. */
  readonly heap: number
  readonly ownHeap: number
}

const SCROLL_MS = 1000
const SETTLE_MS = 300
/** Before a table is mounted: the page before it is still cleared away, which is not its to pay for. */
const CLEAR_MS = 500
/** Served by the benchmark itself, so that the page has an address. */
const ADDRESS = 'http://bench.test/models'

const htmlOf = ({ style }: Bundle) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>body{margin:0}${style}</style><div id="stage"></div></html>`

/** Opens a fresh page, mounts the rows, then searches, chooses, sorts and scrolls, each seen to do what it should. */
export async function measure(browser: Browser, bundle: Bundle, rows: number): Promise<Run> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html', body: htmlOf(bundle) }),
  )
  await page.goto(ADDRESS)
  await page.addScriptTag({ content: bundle.script })
  if (errors.length > 0) throw new Error(`${bundle.name} failed: ${errors.join('; ')}`)
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const metric = async (name: string) => {
    const { metrics } = await client.send('Performance.getMetrics')
    return metrics.find((one) => one.name === name)?.value ?? 0
  }
  const heapNow = async () => {
    await client.send('HeapProfiler.collectGarbage')
    return (await metric('JSHeapUsedSize')) / 2 ** 20
  }

  // A site has its fonts by the time a table is opened in it.
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())))
  await page.evaluate((count) => window.benchTable.prepare(count), rows)
  const heapBefore = await heapNow()
  await page.waitForTimeout(CLEAR_MS)
  const shown = {} as Record<Action, number>
  const work = {} as Record<Action, number>
  let mounting: Mounting = { rows: 0, facets: 0, allFacets: 0 }
  for (const action of ACTIONS) {
    const before = await metric('TaskDuration')
    if (action === 'mount') {
      mounting = await page.evaluate(() => window.benchTable.mount())
      shown.mount = mounting.facets
    } else shown[action] = await page.evaluate((name) => window.benchTable[name](), action)
    await page.waitForTimeout(SETTLE_MS)
    work[action] = ((await metric('TaskDuration')) - before) * 1000
    if (action === 'type' || action === 'facet') {
      await page.evaluate(() => window.benchTable.clear())
      await page.waitForTimeout(SETTLE_MS)
    }
  }
  const before = await metric('TaskDuration')
  const { frames, blank } = await page.evaluate(
    (duration) => window.benchTable.scroll(duration),
    SCROLL_MS,
  )
  const scrollWork = (((await metric('TaskDuration')) - before) * 1000) / frames.length
  const heap = await heapNow()
  await page.close()
  if (errors.length > 0) throw new Error(`${bundle.name} failed: ${errors.join('; ')}`)
  return {
    shown,
    work,
    mounting,
    frames: frames.length,
    longestFrame: Math.max(...frames),
    blankFrames: blank,
    scrollWork,
    heap,
    ownHeap: heap - heapBefore,
  }
}
