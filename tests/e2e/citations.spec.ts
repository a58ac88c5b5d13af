import { expect, type Locator, type Page, test } from '@playwright/test'
import { readDataset } from '@/data/load'
import { sectionName } from '@/domain/citations'

const { comparisons, disagreements, documents, faqs, figures, technologies } = readDataset('data')

/** Pages are long: on a busy machine their script takes over late. */
const LATE = { timeout: 30_000 }

test.slow()
test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Presses *Copy citation* of a row, and answers with what is on the clipboard then. */
async function copyFrom(page: Page, row: Locator): Promise<string> {
  await row.getByRole('button', { name: 'Copy citation' }).first().click()
  await expect(row.getByRole('status').filter({ hasText: /copied/i })).toBeVisible(LATE)
  return copied(page)
}

const [row] = comparisons.filter(({ id }) => id === 'krishang-output-type')
if (row === undefined) throw new Error('krishang compares no type of output')

test('a row of the comparison is cited in full, in short, as BibTeX and by its address', async ({
  page,
}) => {
  await page.goto('/compare?parameter=output-type', { waitUntil: 'networkidle' })
  const cells = page.getByRole('table', { name: 'Comparison' }).locator(`[id="${row.id}"]`)
  const full = await copyFrom(page, cells)
  expect(full).toContain(row.cells.llm.replace(/\.$/, ''))
  expect(full).toContain(`“${sectionName(row.citation)}”: “${row.citation.anchor}”`)
  expect(full).toContain(`/compare?parameter=output-type#${row.id}`)

  await cells.getByRole('button', { name: 'Short' }).click()
  await expect(cells.getByText('Short citation copied')).toBeVisible()
  expect(await copied(page)).toMatch(/\(krishang, [^)]+\)\.$/)
  await cells.getByRole('button', { name: 'BibTeX' }).click()
  await expect(cells.getByText('BibTeX citation copied')).toBeVisible()
  expect(await copied(page)).toContain(`@misc{genai-atlas-${row.id},`)
  await cells.getByRole('button', { name: 'Link' }).click()
  await expect(cells.getByText('Link copied')).toBeVisible()

  await page.goto(await copied(page))
  await expect(cells).toBeInViewport()
})

test('every row of the comparison table has its citation', async ({ page }) => {
  await page.goto('/compare')
  await expect(
    page.getByRole('table', { name: 'Comparison' }).getByRole('button', { name: 'Copy citation' }),
  ).toHaveCount(comparisons.length)
})

test('a technology is cited with what each document says of it', async ({ page }) => {
  const gans = technologies.find(({ id }) => id === 'gans')
  await page.goto('/compare#gans', { waitUntil: 'networkidle' })
  const text = await copyFrom(page, page.locator('#gans'))
  for (const { citation } of gans?.statements ?? []) expect(text).toContain(`“${citation.anchor}”`)
})

test('a model is cited from the table, beside which it is told', async ({ page }) => {
  await page.goto('/models?row=chatgpt', { waitUntil: 'networkidle' })
  const panel = page.getByRole('complementary', { name: 'Details' })
  expect(await copyFrom(page, panel)).toMatch(/^ChatGPT\n- nurix files it /)
})

test('a disagreement is cited with every position', async ({ page }) => {
  const [dispute] = disagreements
  await page.goto(`/documents#${dispute?.id}`, { waitUntil: 'networkidle' })
  const article = page.getByRole('article', { name: dispute?.question ?? '' })
  const text = await copyFrom(page, article)
  expect(text).toContain(dispute?.question)
  for (const { citation } of dispute?.positions ?? [])
    expect(text).toContain(`“${citation.anchor}”`)
})

test('an answer, a piece of advice and a row of a document are cited where they stand', async ({
  page,
}) => {
  const [faq] = faqs
  await page.goto('/documents', { waitUntil: 'networkidle' })
  expect(await copyFrom(page, page.locator(`[id="${faq?.id}"]`))).toContain(faq?.question)

  await page.goto('/choose', { waitUntil: 'networkidle' })
  await page.getByText(/^All advice the rules read/).click()
  const advice = page.locator('#rules').getByRole('listitem').first()
  expect(await copyFrom(page, advice)).toContain('Source: ')

  const [document] = documents
  await page.goto(`/documents/${document?.id}`, { waitUntil: 'networkidle' })
  const own = figures.find(({ citations }) =>
    citations.some((citation) => citation.document === document?.id),
  )
  const figure = page
    .getByRole('region', { name: 'Its figures' })
    .getByRole('listitem')
    .filter({ hasText: own?.label ?? '' })
    .first()
  expect(await copyFrom(page, figure)).toContain(own?.label)
})
