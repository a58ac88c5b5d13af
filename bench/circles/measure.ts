import type { Browser } from 'playwright'
import type { Bundle } from '../bundle'
import type {} from './contestant'

/** One run of one contestant. Times in ms, heap in MB. */
export type Run = {
  readonly mount: number
  readonly frames: number
  readonly longestFrame: number
  /** Main-thread time during the zoom, a frame. */
  readonly taskPerFrame: number
  readonly domNodes: number
  readonly heap: number
}

const SIZE = 900
const ZOOM_MS = 750
/** Before mounting, since the page before is still being cleared away; and before zooming, since a mount has its aftermath. */
const SETTLE_MS = 500

/** Opens a fresh page, mounts the tree up to the second animation frame, then counts frames during a zoom. */
export async function measure(
  browser: Browser,
  { name, script, style }: Bundle,
  leaves: number,
): Promise<Run> {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const metric = async (name: string) => {
    const { metrics } = await client.send('Performance.getMetrics')
    return metrics.find((one) => one.name === name)?.value ?? 0
  }
  await page.setContent(
    `<!doctype html><style>body{margin:0}section{height:${SIZE}px}section>div{height:${SIZE}px}${style}</style><section id="stage" style="width:${SIZE}px"></section>`,
  )
  await page.addScriptTag({ content: script })
  await page.waitForTimeout(SETTLE_MS)

  const mount = await page.evaluate(([leaves, size]) => window.bench.mount(leaves, size), [
    leaves,
    SIZE,
  ] as const)
  await page.waitForTimeout(SETTLE_MS)

  const before = await metric('TaskDuration')
  const frames = await page.evaluate((duration) => window.bench.zoom(duration), ZOOM_MS)
  const busy = (await metric('TaskDuration')) - before

  const domNodes = await page.evaluate(() => document.querySelectorAll('*').length)
  await client.send('HeapProfiler.collectGarbage')
  const heap = (await metric('JSHeapUsedSize')) / 2 ** 20
  await page.close()
  if (errors.length > 0) throw new Error(`${name} failed: ${errors.join('; ')}`)

  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time))
  return {
    mount,
    frames: (frames.length * 1000) / ZOOM_MS,
    longestFrame: Math.max(...gaps),
    taskPerFrame: (busy * 1000) / frames.length,
    domNodes,
    heap,
  }
}
