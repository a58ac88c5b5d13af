import { expect, test } from '@playwright/test'
import { rowNames } from './models'

test('a row is told beside the table, and the next ones in the order of the table', async ({
  page,
}) => {
  await page.goto('/models?output=image&sort=-name')
  await expect(page.getByRole('button', { name: 'Clear Output modality' })).toBeVisible()
  const names = await rowNames(page).allTextContents()
  const [first = '', second = ''] = names
  const opener = page.getByRole('button', { name: `Details of ${first}`, exact: true })
  await expect(async () => {
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible({ timeout: 500 })
  }).toPass()
  const panel = page.getByRole('complementary', { name: 'Details' })
  await expect(panel.getByRole('heading', { name: first, exact: true })).toBeFocused()
  await expect(panel.getByText(`1 of ${names.length}`)).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Copy citation' })).not.toHaveCount(0)
  await panel.getByRole('button', { name: 'Next' }).press('Enter')
  await expect(panel.getByRole('heading', { name: second, exact: true })).toBeVisible()
  await expect(page).toHaveURL(/row=/)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(
    page.getByRole('button', { name: `Details of ${second}`, exact: true }),
  ).toBeFocused()
})

test('a row is cited as a whole, in the form asked for', async ({ page }) => {
  await page.goto('/models/chatgpt')
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  await page.getByRole('menuitem', { name: 'BibTeX' }).click()
  await expect(page.getByText('BibTeX citation copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^@misc\{genai-atlas-chatgpt,/)
  expect(copied).toContain('@misc{krishang-chatgpt,')
  expect(copied).toMatch(/url = \{http.*\/models\/chatgpt\}/)
})

test('leads from a model to its citations and back to the same rows', async ({ page }) => {
  await page.goto('/models?q=chatgpt')
  await rowNames(page).getByText('ChatGPT', { exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'ChatGPT' })).toBeVisible()
  const krishang = page.getByRole('region', { name: 'krishang' })
  await expect(krishang).toContainText('ChatGPT and Claude for text')
  await krishang.getByRole('button', { name: 'Copy citation' }).first().click()
  await expect(krishang.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^krishang \(.+\), “.+”: “.+”\.$/,
  )
  await expect(
    krishang.getByRole('link', { name: 'What is Generative AI?' }).first(),
  ).toHaveAttribute('href', /^\/documents\/krishang/)
  await expect(krishang.getByRole('link', { name: 'Generative AI', exact: true })).toHaveAttribute(
    'href',
    '/?focus=generative-ai',
  )
  await page.goBack()
  await expect(page).toHaveURL(/q=chatgpt/)
  await expect(rowNames(page).getByText('ChatGPT', { exact: true })).toBeVisible()
})

test('in a window of 90rem a table has room for columns, with a row beside it too, as its styles take for granted', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const address of ['/models?row=chatgpt', '/use-cases?row=code-generation']) {
    await page.goto(address)
    await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible()
    const width = await page
      .locator('main table')
      .evaluate((table) => table.parentElement?.parentElement?.clientWidth ?? 0)
    expect(width).toBeGreaterThanOrEqual(40.5 * 16)
  }
})
