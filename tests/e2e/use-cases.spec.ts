import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'

type UseCase = {
  name: string
  verdicts: { llm: string; generativeAi: string }[]
  statements: { side: string }[]
}

const USE_CASES: UseCase[] = JSON.parse(readFileSync('data/use-cases.json', 'utf8')).rows

const table = (page: Page) => page.getByRole('table', { name: 'Use cases' })
const rowNames = (page: Page) => table(page).getByRole('rowheader').getByRole('link')

test('the verdicts of the table are those of the data', async ({ page }) => {
  const expected = USE_CASES.filter(({ verdicts }) =>
    verdicts.some(({ llm, generativeAi }) => llm === 'no' && generativeAi === 'yes'),
  )
  await page.goto('/use-cases?llm=no&genai=yes')
  await expect(page.getByRole('status').filter({ hasText: 'use cases' })).toContainText(
    `${expected.length} of ${USE_CASES.length} use cases with the verdict no for LLMs and the verdict yes for generative AI`,
  )
  expect((await rowNames(page).allTextContents()).sort()).toEqual(
    expected.map(({ name }) => name).sort(),
  )
})

test('a use case without a verdict is not stated, whatever its side', async ({ page }) => {
  const unstated = USE_CASES.filter(({ verdicts }) => verdicts.length === 0)
  await page.goto('/use-cases')
  const verdict = page.getByRole('group', { name: 'Verdict on LLMs' })
  await verdict.getByRole('checkbox', { name: `Not stated ${unstated.length}` }).click()
  await expect(rowNames(page)).toHaveCount(unstated.length)
  await expect(page).toHaveURL(/llm=unstated/)
})

test('search finds a product named in an example', async ({ page }) => {
  await page.goto('/use-cases')
  await page.getByRole('searchbox', { name: 'Search use cases' }).fill('MusicLM')
  await expect(rowNames(page)).toHaveText(['Music composition'])
})

test('leads to a use case with its verdict, its sides and the models named for it', async ({
  page,
}) => {
  await page.goto('/use-cases?q=video production')
  await rowNames(page).getByText('Video production', { exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Video production' })).toBeVisible()
  const verdicts = page.getByRole('region', { name: 'Verdicts' })
  await expect(verdicts).toContainText('LLMNo')
  await expect(verdicts).toContainText('Generative AIYes')
  await expect(page.getByRole('region', { name: 'nurix' })).toContainText('Generative AI')
  await page
    .getByRole('region', { name: 'Models named for it' })
    .getByRole('link', { name: 'Sora', exact: true })
    .click()
  await expect(page).toHaveURL(/\/models\/sora$/)
})

test('the page says whose verdicts they are', async ({ page }) => {
  await page.goto('/use-cases')
  await expect(page.getByRole('main').getByText(/krishang’s alone.*not an LLM/)).toBeVisible()
})

test('an address tells a use case beside the table, with the way to its page', async ({ page }) => {
  await page.goto('/use-cases?row=code-generation')
  const panel = page.getByRole('complementary', { name: 'Details' })
  await expect(panel.getByRole('heading', { level: 2, name: 'Code generation' })).toBeVisible()
  await expect(panel.getByRole('region', { name: 'Verdicts' })).toContainText('Yes')
  await panel.getByRole('link', { name: 'Open the full page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Code generation' })).toBeVisible()
})

test('contested use cases are a filter, in words too', async ({ page }) => {
  const isContested = ({ statements }: UseCase) =>
    new Set(statements.map(({ side }) => side).filter((side) => side !== 'neither')).size > 1
  const contested = USE_CASES.filter(isContested)
  await page.goto('/use-cases')
  await page.getByRole('checkbox', { name: `Contested ${contested.length}` }).click()
  await expect(page).toHaveURL(/contested=yes/)
  await expect(page.getByRole('status').filter({ hasText: 'use cases' })).toHaveText(
    `${contested.length} of ${USE_CASES.length} use cases which are contested.`,
  )
  await expect(rowNames(page)).toHaveCount(contested.length)
})
