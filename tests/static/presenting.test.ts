import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readyDeck } from '@/domain/deck/ready'
import { BROWSER_ARGUMENTS, findBrowser } from '@/scripts/browser'
import { serveFiles } from './file-server'

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: BROWSER_ARGUMENTS,
  })
})

afterAll(() => browser.close())

test('a presentation once opened goes on to its last slide with the server stopped', async () => {
  const { server, address } = await serveFiles('out')
  const page = await browser.newPage()
  await page.goto(`${address}/present/?view=show`)
  await page.locator('[data-complete]').waitFor({ timeout: 45_000 })
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  const titles = new Set<string>()
  const { slides } = readyDeck('')
  for (const _ of slides) {
    titles.add((await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '')
    await page.keyboard.press('ArrowRight')
  }
  expect(titles.size).toBe(slides.length)
  expect(await page.getByRole('progressbar', { name: 'Slide' }).getAttribute('aria-valuenow')).toBe(
    `${slides.length}`,
  )
  await page.close()
})
