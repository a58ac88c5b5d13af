import { readFileSync } from 'node:fs'
import { type Download, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { blankSlide } from '@/domain/deck'
import { deckToJson } from '@/domain/deck/json'

/** A deck that takes a while: views of every kind, several times over. */
const SLIDES = 40
const VIEWS = [
  '/market?chart=market-growth',
  '/?focus=image',
  '/models',
  '/market?chart=orders-of-magnitude',
  '/market?chart=verdicts',
  '/market?chart=modalities',
  '/compare',
  '/documents',
]

const LONG_DECK = deckToJson({
  id: 'long',
  name: 'Forty slides',
  version: 1,
  slides: Array.from({ length: SLIDES }, (_, index) => ({
    ...blankSlide(VIEWS[index % VIEWS.length] ?? '/'),
    id: `slide-${index + 1}`,
    notes: `Notes of slide ${index + 1}`,
  })),
})

const filesOf = async (download: Download): Promise<Record<string, Uint8Array>> =>
  unzipSync(readFileSync(await download.path()))

const slidesIn = (files: Record<string, Uint8Array>): string[] =>
  Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))

/** Opens the menu of the button once the page's script has taken over and its slides are there. */
const openExport = async (page: Page, within = page.locator('body')) => {
  const button = within.getByRole('button', { name: 'Export' })
  await expect(button).toBeEnabled({ timeout: 60_000 })
  await expect(async () => {
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
    await expect(page.getByRole('menuitem', { name: /^PowerPoint/ })).toBeVisible({ timeout: 500 })
  }).toPass()
}

const importLongDeck = async (page: Page) => {
  await page.goto('/present')
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled({ timeout: 60_000 })
  await page.getByLabel('Deck file').setInputFiles({
    name: 'forty.json',
    mimeType: 'application/json',
    buffer: Buffer.from(LONG_DECK),
  })
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Forty slides')
}

test('the ready deck leaves as PowerPoint with its titles, notes and links', async ({ page }) => {
  await page.goto('/present')
  await openExport(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /^PowerPoint/ }).click()
  const download = await saved
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.pptx$/)
  const files = await filesOf(download)
  const title = await page.getByRole('textbox', { name: 'Title' }).inputValue()
  expect(slidesIn(files).length).toBeGreaterThanOrEqual(10)
  expect(strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain(title)
  const links = strFromU8(files['ppt/slides/_rels/slide1.xml.rels'] ?? new Uint8Array())
  expect(links).toContain(`Target="${new URL(page.url()).origin}/`)
  await expect(page.getByText('The PowerPoint file is saved')).toBeVisible()
})

test('forty slides are written, with progress told on the way', async ({ page }) => {
  test.slow()
  await importLongDeck(page)
  await openExport(page)
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('progress') !== null)
        document.documentElement.dataset.progress = 'seen'
    })
    seen.observe(document.body, { childList: true, subtree: true })
  })
  const saved = page.waitForEvent('download', { timeout: 120_000 })
  await page.getByRole('menuitem', { name: /^PowerPoint/ }).click()
  const files = await filesOf(await saved)
  expect(slidesIn(files).length).toBeGreaterThanOrEqual(SLIDES)
  await expect(page.locator('html')).toHaveAttribute('data-progress', 'seen')
})

test('an export can be cancelled, and another one started', async ({ page }) => {
  test.slow()
  await importLongDeck(page)
  await openExport(page)
  let downloads = 0
  page.on('download', () => downloads++)
  // Pressed in the page as soon as it is there: a fast machine is done within one round trip.
  await page.evaluate(() => {
    const watcher = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Cancel',
      )
      if (cancel === undefined) return
      watcher.disconnect()
      cancel.click()
    })
    watcher.observe(document.body, { childList: true, subtree: true })
  })
  await page.getByRole('menuitem', { name: /^PowerPoint/ }).click()
  await expect(page.getByText('Export cancelled')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
  await expect(page.getByRole('progressbar', { name: 'PowerPoint export' })).toHaveCount(0)
  expect(downloads).toBe(0)
  await openExport(page)
  const saved = page.waitForEvent('download', { timeout: 120_000 })
  await page.getByRole('menuitem', { name: /^PowerPoint/ }).click()
  expect(slidesIn(await filesOf(await saved)).length).toBeGreaterThanOrEqual(SLIDES)
})

test('a chart leaves as a slide of the view in the address', async ({ page }) => {
  await page.goto('/market?chart=market-growth&rate=20')
  await openExport(page, page.locator('#market-growth'))
  const saved = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /^PowerPoint/ }).click()
  const files = await filesOf(await saved)
  expect(slidesIn(files)).toHaveLength(1)
  expect(strFromU8(files['ppt/charts/chart1.xml'] ?? new Uint8Array())).toContain('20%')
})

test('the diagram leaves as a slide of grouped shapes', async ({ page }) => {
  await page.goto('/?focus=image')
  await openExport(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /^PowerPoint/ }).click()
  const slide = strFromU8((await filesOf(await saved))['ppt/slides/slide1.xml'] ?? new Uint8Array())
  expect(slide).toContain('<p:grpSp>')
  expect(slide).toContain('Midjourney')
})
