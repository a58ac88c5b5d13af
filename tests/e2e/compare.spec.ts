import { expect, test } from '@playwright/test'
import { readDataset } from '@/data/load'

const { comparisons, disagreements, processes, technologies } = readDataset('data')

const parameters = new Set(comparisons.map(({ parameter }) => parameter))

test('a person narrows the comparison to a parameter and a document, and shares the address', async ({
  page,
}) => {
  await page.goto('/compare')
  const status = page.getByRole('status').filter({ hasText: 'parameters' })
  await expect(status).toHaveText(`${parameters.size} parameters in ${comparisons.length} rows.`)
  await page
    .getByRole('group', { name: 'Parameters' })
    .getByRole('button', { name: /^Output type/ })
    .click()
  await page
    .getByRole('group', { name: 'Documents' })
    .getByRole('button', { name: /^krishang/ })
    .click()
  await expect(status).toHaveText(
    `1 of ${parameters.size} parameters in 1 row, according to krishang.`,
  )
  await expect(page).toHaveURL(/\/compare\?parameter=output-type&document=krishang$/)
  await page.reload()
  await expect(page.getByRole('table', { name: 'Comparison' }).getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'Clear filters' }).first().click()
  await expect(page).toHaveURL(/\/compare$/)
})

test('a disagreement leads to its positions', async ({ page }) => {
  const concerned = disagreements.find(({ concerns }) => concerns.includes('krishang-output-type'))
  if (concerned === undefined) throw new Error('No disagreement concerns the row')
  await page.goto('/compare?parameter=output-type')
  await page.getByRole('table').getByRole('link', { name: concerned.question }).first().click()
  await expect(page).toHaveURL(new RegExp(`/documents#${concerned.id}$`))
  await expect(page.getByRole('article', { name: concerned.question })).toBeVisible()
})

test('a technology opens to what each document states of it', async ({ page }) => {
  const gans = technologies.find(({ id }) => id === 'gans')
  if (gans === undefined) throw new Error('There are no GANs')
  await page.goto('/compare')
  const item = page
    .getByRole('region', { name: 'Of generative AI: technologies' })
    .getByRole('listitem')
    .filter({ has: page.getByText(gans.name, { exact: true }) })
  await item.getByText(gans.name, { exact: true }).click()
  for (const { role } of gans.statements) await expect(item.getByText(role).first()).toBeVisible()
})

test('an address that names a row unfolds it, from another page and from the same', async ({
  page,
}) => {
  const [gans, tokens] = ['gans', 'tokenisation'].map((id) =>
    technologies.find((row) => row.id === id),
  )
  await page.goto('/compare#gans')
  const roleOf = (row: typeof gans) =>
    page.locator(`[id="${row?.id}"]`).getByText(row?.statements[0]?.role ?? '')
  await expect(roleOf(gans).first()).toBeInViewport()
  await page.evaluate((id) => window.location.assign(`#${id}`), tokens?.id)
  await expect(roleOf(tokens).first()).toBeInViewport()
})

test('on paper stands what is folded on the screen', async ({ page }) => {
  await page.goto('/compare?document=nurix')
  await expect(page.getByRole('status').filter({ hasText: 'according to nurix' })).toBeVisible()
  const nurix = technologies.flatMap(({ statements }) =>
    statements.filter(({ citation }) => citation.document === 'nurix').map(({ role }) => role),
  )
  const [first = ''] = nurix
  await expect(page.getByText(first).first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  for (const role of nurix) await expect(page.getByText(role).first()).toBeVisible()
})

test('parameters that no chosen document compares are said to be none', async ({ page }) => {
  await page.goto('/compare?parameter=examples&document=nurix')
  await expect(
    page.getByText('No comparison table of these documents has these parameters.'),
  ).toBeVisible()
  await expect(
    page.getByText('The chosen documents describe no development process.'),
  ).toBeVisible()
})

test('what the address holds beyond understanding is named', async ({ page }) => {
  await page.goto('/compare?parameter=banana')
  await expect(page.getByText('parameter=banana')).toBeVisible()
})

test('on a phone every control is large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/compare')
  const controls = page.getByRole('main').locator('button:visible, summary:visible, nav a:visible')
  await expect(controls.first()).toBeVisible()
  const heights = await controls.evaluateAll((elements) =>
    elements.map((element) => ({
      name: element.textContent,
      height: element.getBoundingClientRect().height,
    })),
  )
  expect(heights.filter(({ height }) => height < 44)).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every row and every step of both processes can be read', async ({ page }) => {
    await page.goto('/compare')
    await expect(page.getByRole('table', { name: 'Comparison' }).getByRole('row')).toHaveCount(
      comparisons.length + 1,
    )
    const figure = page.getByRole('figure', { name: 'Development processes' })
    await expect(figure.getByRole('heading', { level: 3 })).toHaveCount(processes.length)
    for (const { summary } of processes) await expect(figure.getByText(summary)).toBeVisible()
  })
})
