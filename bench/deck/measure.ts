import { strFromU8, unzipSync } from 'fflate'
import type { Browser } from 'playwright'
import type { SlideContent } from '@/domain/slides/content'
import type { Bundle } from '../bundle'
import type {} from './contestant'
import { TRACE_CATEGORIES, tasksOf } from './tasks'

/** One export by one contestant. Times in ms. */
export type Run = {
  readonly time: number
  readonly longestTask: number
  /** Tasks that a reader may feel: over 50 ms. */
  readonly longTasks: number
  /** What the main thread did in all. */
  readonly work: number
  readonly fileKb: number
  readonly pages: number
  readonly charts: number
  readonly tables: number
}

const LONG_TASK_MS = 50
/** Served by the benchmark itself, so that the page has an address. */
const ADDRESS = 'http://bench.test/present'

/** Opens a fresh page, writes the slides once, and reads the file back. */
export async function measure(
  browser: Browser,
  { name, script, style }: Bundle,
  slides: readonly SlideContent[],
): Promise<Run> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style><body></body></html>`,
    }),
  )
  await page.goto(ADDRESS)
  await page.addScriptTag({ content: script })
  await browser.startTracing(page, { categories: TRACE_CATEGORIES })
  await page.evaluate((contents) => window.benchDeck.write(contents), slides)
  const { time, tasks } = tasksOf((await browser.stopTracing()).toString('utf8'))
  const file = Buffer.from(
    (await page.evaluate(() => window.benchDeck.file())).replace(/^.*?,/, ''),
    'base64',
  )
  await page.close()
  if (errors.length > 0) throw new Error(`${name} failed: ${errors.join('; ')}`)
  return {
    time,
    longestTask: Math.max(...tasks),
    longTasks: tasks.filter((task) => task > LONG_TASK_MS).length,
    work: tasks.reduce((sum, task) => sum + task, 0),
    fileKb: file.length / 1024,
    ...contentOf(file),
  }
}

/** What stands in a file: its pages, native charts and native tables. */
function contentOf(file: Uint8Array): Pick<Run, 'pages' | 'charts' | 'tables'> {
  const parts = Object.entries(unzipSync(file))
  const named = (pattern: RegExp) => parts.filter(([name]) => pattern.test(name))
  const pages = named(/^ppt\/slides\/slide\d+\.xml$/)
  const tables = pages.flatMap(([, part]) => [...strFromU8(part).matchAll(/<a:tbl>/g)])
  return {
    pages: pages.length,
    charts: named(/^ppt\/charts\/chart\d+\.xml$/).length,
    tables: tables.length,
  }
}
