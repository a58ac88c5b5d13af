import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { csvParse } from 'd3'

/** Opens the menu once the page's script has taken over. */
const openExport = (page: Page) =>
  expect(async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    await expect(page.getByRole('menu')).toBeVisible({ timeout: 500 })
  }).toPass()

test('CSV of a filtered table: every filtered row, its citations, the filter and the address', async ({
  page,
}) => {
  await page.goto('/models?output=image&match=only&sort=-name')
  const names = page.getByRole('table', { name: 'Models' }).getByRole('rowheader').getByRole('link')
  await expect(page.getByRole('status').filter({ hasText: 'and nothing else' })).toBeVisible()
  const shown = await names.allTextContents()
  await page.getByRole('button', { name: 'Export' }).press('Enter')
  const saved = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const download = await saved
  expect(download.suggestedFilename()).toBe('genai-atlas-models.csv')
  const rows = csvParse(readFileSync(await download.path(), 'utf8').replace(/^\ufeff/, ''))
  expect(rows.map(({ name }) => name)).toEqual(shown)
  for (const row of rows) {
    expect(row.citations).toMatch(/^(nurix|krishang|head-to-head), /)
    expect(row.filter).toContain('whose stated output is image and nothing else')
    expect(row.address).toContain('/models?output=image&match=only&sort=-name')
  }
})

test('JSON of the use cases: all of them where nothing is filtered', async ({ page }) => {
  const total = JSON.parse(readFileSync('data/use-cases.json', 'utf8')).rows.length
  await page.goto('/use-cases')
  await openExport(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Download JSON' }).click()
  const content = JSON.parse(readFileSync(await (await saved).path(), 'utf8'))
  expect(content.rows).toHaveLength(total)
  expect(content.filter).toContain(`${total} use cases`)
  expect(content.rows.every(({ citations }: { citations: [] }) => citations.length > 0)).toBe(true)
})

test('a copy as Markdown says what was filtered and whence each row comes', async ({ page }) => {
  await page.goto('/models?q=midjourney')
  await openExport(page)
  await page.getByRole('menuitem', { name: 'Copy as Markdown' }).click()
  await expect(page.getByText(/^\d+ models? copied$/)).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('that mention “midjourney”')
  expect(text).toMatch(/\| Name \| Output \| .*\| Citations \|/)
  expect(text).toMatch(/\| Midjourney \| Image \|.*“.+”/)
  expect(text).toContain('q=midjourney>')
})

test('nothing can be exported where no row is left', async ({ page }) => {
  await page.goto('/models?output=3d')
  await expect(page.getByRole('button', { name: 'Export' })).toBeDisabled()
})
