import { expect, type Page, test } from '@playwright/test'
import { readDataset } from '@/data/load'
import { sectionName } from '@/domain/citations'
import { answering } from './answering'

const { documents, disagreements, agreements, faqs, figures } = readDataset('data')

const across = disagreements.find(
  ({ positions }) => new Set(positions.map(({ document }) => document)).size === 3,
)
const [first] = disagreements
if (across === undefined || first === undefined) throw new Error('There is no disagreement to read')

/** The page is long: on a busy machine its script takes over late. */
const LATE = { timeout: 30_000 }

/** The questions as they are told, apart from what else the page holds. */
const told = (page: Page) => page.locator('[data-stage-part=question]').getByRole('article')

/** Opens the page and waits until its script has taken over: all questions in sight have become one. */
async function openDocuments(page: Page, shown = 1) {
  await page.goto('/documents')
  await expect(told(page)).toHaveCount(shown, LATE)
}

test.slow()

test('a person reads a disagreement, every position with its place', async ({ page }) => {
  await openDocuments(page)
  await page
    .getByRole('navigation', { name: 'Disagreements' })
    .getByRole('link', { name: across.question })
    .click()
  await expect(page).toHaveURL(new RegExp(`#${across.id}$`))
  const article = page.getByRole('article', { name: across.question })
  await expect(article.getByRole('heading', { name: across.question })).toBeInViewport()
  for (const { citation } of across.positions) {
    await expect(article.getByText(citation.anchor, { exact: true }).first()).toBeVisible()
    await expect(
      article.getByRole('link', { name: sectionName(citation), exact: true }).first(),
    ).toBeVisible()
  }
  await expect(told(page)).toHaveCount(1)
})

test('a place of a position leads to its section', async ({ page }) => {
  await page.goto(`/documents#${across.id}`)
  const { citation } = across.positions.find(({ citation: { section } }) => section !== null) ??
    first.positions[0] ?? { citation: null }
  if (citation === null) throw new Error('There is no position')
  const question = page.getByRole('article', { name: across.question })
  await answering(question)
  await question
    .getByRole('link', { name: sectionName(citation), exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`/documents/${citation.document}#`))
  await expect(
    page.getByRole('heading', { name: sectionName(citation), exact: true }),
  ).toBeInViewport()
})

test('every question has a permanent address, and Back returns to the one before', async ({
  page,
}) => {
  const [last] = agreements.slice(-1)
  if (last === undefined) throw new Error('There is no agreement')
  await page.goto(`/documents#${last.id}`)
  await expect(page.getByRole('heading', { name: last.question, level: 3 })).toBeInViewport()
  // All stand there before the script runs, which would put back the address it began with.
  await expect(told(page)).toHaveCount(1, LATE)
  await page.goto(`/documents#${first.id}`)
  await expect(page.getByRole('heading', { name: first.question, level: 3 })).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole('article', { name: last.question })).toBeVisible()
})

test('a kind filters, is in the address, and survives a reload', async ({ page }) => {
  await openDocuments(page)
  await page
    .getByRole('group', { name: 'Kinds of question' })
    .getByRole('button', { name: /^Verdict/ })
    .click()
  const verdicts = disagreements.filter(({ kind }) => kind === 'verdict').length
  const sentence = page.getByText(`${verdicts} of ${disagreements.length} disagreements`)
  await expect(sentence).toBeVisible()
  await expect(page).toHaveURL(/\?kind=verdict$/)
  await page.reload()
  await expect(sentence).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(/\/documents$/)
})

test('a search finds quoted words and questions answered', async ({ page }) => {
  const [faq] = faqs
  if (faq === undefined) throw new Error('There is no question answered')
  await openDocuments(page)
  await page.getByRole('searchbox', { name: 'Search documents' }).fill(faq.question)
  await expect(page.getByText(/and \d+ of \d+ questions answered\.$/)).toBeVisible()
  await expect(page.getByRole('heading', { name: faq.question, exact: true })).toBeVisible()
  await expect(page).toHaveURL(/q=/)
})

test('what the address holds beyond understanding is named', async ({ page }) => {
  await page.goto('/documents?kind=banana')
  await expect(page.getByText('kind=banana')).toBeVisible()
})

test('on a phone the list comes first and a question fills the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openDocuments(page, 0)
  const list = page.getByRole('navigation', { name: 'Disagreements' })
  await list.getByRole('link', { name: across.question }).click()
  await expect(page.getByRole('heading', { name: across.question })).toBeInViewport()
  await expect(list).toBeHidden()
  await page.getByRole('link', { name: 'All questions' }).click()
  await expect(list).toBeVisible()
})

test('a person opens a document and reads its sections in order', async ({ page }) => {
  const [document] = documents
  if (document === undefined) throw new Error('There is no document')
  await openDocuments(page)
  await page.getByRole('link', { name: `Read ${document.id} section by section` }).click()
  await expect(page).toHaveURL(new RegExp(`/documents/${document.id}$`))
  const outline = page.getByRole('navigation', { name: 'Sections' })
  const headings = document.sections.map(({ heading }) => heading)
  const names = await outline.getByRole('list').last().getByRole('link').allInnerTexts()
  expect(names.slice(1).map((name) => name.replace(/\s*\d+$/, ''))).toEqual(headings)
  const heading = headings.at(-1) ?? ''
  await outline.getByRole('link', { name: heading }).click()
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport()
})

test('a circle and a figure lead to the disagreements about them', async ({ page }) => {
  const about = (id: string) => disagreements.filter(({ concerns }) => concerns.includes(id))
  await page.goto('/?focus=chatgpt')
  await page
    .getByRole('region', { name: 'In focus' })
    .getByRole('link', { name: `${about('chatgpt').length} disagreements about it` })
    .click()
  await expect(page).toHaveURL(/\/documents\?concerns=chatgpt/, LATE)
  await expect(
    page.getByText(`${about('chatgpt').length} of ${disagreements.length} disagreements`),
  ).toBeVisible()
  await expect(
    page.getByRole('navigation', { name: 'Disagreements' }).getByRole('listitem'),
  ).toHaveCount(about('chatgpt').length)

  const [dispute] = about('market-size-2024')
  if (dispute === undefined) throw new Error('No disagreement is about the size of the market')
  await page.goto('/market#market-size-2024')
  await page
    .locator('#market-size-2024')
    .getByRole('link', { name: dispute.question, exact: true })
    .click()
  await expect(page).toHaveURL(new RegExp(`/documents#${dispute.id}$`))
})

test('a document tells its own tree, its figures and what is contradicted, each with its place', async ({
  page,
}) => {
  await page.goto('/documents/krishang')
  const tree = page.getByRole('region', { name: 'Its own tree' })
  await expect(tree.getByRole('link', { name: 'Large language models' })).toBeVisible()
  const own = figures.filter(({ citations }) =>
    citations.some(({ document }) => document === 'krishang'),
  )
  await expect(
    page.getByRole('region', { name: 'Its figures' }).locator('> div > ul > li'),
  ).toHaveCount(own.length)
  const disputed = disagreements.filter(({ positions }) =>
    positions.some(({ document }) => document === 'krishang'),
  )
  await expect(
    page.getByRole('region', { name: 'What is contradicted' }).locator('> div > ul > li'),
  ).toHaveCount(disputed.length)
})

test('no row of the data is uncited, and the page says so', async ({ page }) => {
  await page.goto('/documents#health')
  const cited = page.getByRole('region', { name: 'Cited' })
  await expect(cited.getByText(/^rows without a citation$/i)).toBeVisible()
  await expect(cited.getByText(/^0 of [\d,]+$/)).toBeVisible()
})

test('paper has the list of disagreements, or in full the one that the address names', async ({
  page,
}) => {
  const list = page.getByRole('navigation', { name: 'Disagreements' })
  for (const width of [794, 1123]) {
    await page.setViewportSize({ width, height: 1123 })
    await page.emulateMedia({ media: 'screen' })
    await page.goto('/documents', { waitUntil: 'networkidle' })
    await page.emulateMedia({ media: 'print' })
    await expect(list.getByText(across.question)).toBeVisible()
    await expect(list.getByRole('listitem')).toHaveCount(disagreements.length)
    expect(
      await list.evaluate(
        ({ scrollHeight, parentElement }) => scrollHeight <= (parentElement?.clientHeight ?? 0),
      ),
    ).toBe(true)
    await expect(told(page)).toHaveCount(0)
    await page.emulateMedia({ media: 'screen' })
    await page.goto(`/documents#${across.id}`)
    await expect(told(page)).toHaveCount(1, LATE)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('article', { name: across.question })).toBeVisible()
    await expect(list).toBeHidden()
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every question, position and answer can be read', async ({ page }) => {
    await page.goto('/documents')
    for (const { question } of [first, ...agreements.slice(0, 1)]) {
      await expect(page.getByRole('article', { name: question })).toBeVisible()
    }
    await expect(told(page)).toHaveCount(disagreements.length + agreements.length)
    for (const { question } of faqs) {
      await expect(page.getByRole('heading', { name: question, exact: true }).first()).toBeVisible()
    }
  })
})
