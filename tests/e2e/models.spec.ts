import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'

type Statement = { output: string[]; input: string[]; side: string; vendor: string | null }
type Model = { id: string; name: string; statements: Statement[] }

const MODELS: Model[] = JSON.parse(readFileSync('data/models.json', 'utf8')).rows

const outputOf = ({ statements }: Model) => [...new Set(statements.flatMap(({ output }) => output))]
const namesOf = (models: readonly Model[]) => models.map(({ name }) => name).sort()

const table = (page: Page) => page.getByRole('table', { name: 'Models' })
const rowNames = (page: Page) => table(page).getByRole('rowheader').getByRole('link')
const shownNames = async (page: Page) => (await rowNames(page).allTextContents()).sort()
const sentence = (page: Page) => page.getByRole('status').filter({ hasText: 'models' })

test('shows every model, before any script too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/models')
  await expect(table(page)).toBeVisible()
  expect(await shownNames(page)).toEqual(namesOf(MODELS))
  await context.close()
})

test('only image: rows, sentence and count are those of the data', async ({ page }) => {
  const expected = MODELS.filter((model) => outputOf(model).join() === 'image')
  await page.goto('/models?output=image&match=only')
  await expect(sentence(page)).toContainText(
    `${expected.length} of ${MODELS.length} models whose stated output is image and nothing else`,
  )
  expect(await shownNames(page)).toEqual(namesOf(expected))
  const output = page.getByRole('group', { name: 'Output modality', exact: true })
  await expect(
    output.getByRole('checkbox', { name: `Image ${expected.length}`, exact: true }),
  ).toBeChecked()
})

test('all: a count says what is left when its value is added, and keeps its word', async ({
  page,
}) => {
  const both = MODELS.filter((model) =>
    ['text', 'image'].every((value) => outputOf(model).includes(value)),
  )
  await page.goto('/models?output=text&match=all')
  const output = page.getByRole('group', { name: 'Output modality', exact: true })
  await output.getByRole('checkbox', { name: `Image ${both.length}`, exact: true }).click()
  await expect(page).toHaveURL(/output=text,image/)
  await expect(rowNames(page)).toHaveCount(both.length)
  expect(await shownNames(page)).toEqual(namesOf(both))
})

test('a filter is a step back in the history, typing is not', async ({ page }) => {
  await page.goto('/models')
  await page.getByRole('checkbox', { name: /^LLM \d/ }).click()
  await expect(page).toHaveURL(/side=llm/)
  await page.getByRole('searchbox', { name: 'Search models' }).pressSequentially('gpt')
  await expect(page).toHaveURL(/q=gpt/)
  await expect(page.getByRole('button', { name: 'Remove Search: gpt' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/models$/)
  await expect(rowNames(page)).toHaveCount(MODELS.length)
  await expect(page.getByRole('searchbox', { name: 'Search models' })).toHaveValue('')
})

test('clear all takes the filters back, and leaves the order', async ({ page }) => {
  await page.goto('/models?output=image&side=llm&sort=-name')
  await page.getByRole('button', { name: 'Clear all', exact: true }).click()
  await expect(page).toHaveURL(/\/models\?sort=-name$/)
  await expect(rowNames(page)).toHaveCount(MODELS.length)
})

test('sorts from the keyboard, in the address, and by several columns', async ({ page }) => {
  await page.goto('/models')
  const name = page.getByRole('columnheader', { name: 'Name', exact: true })
  await expect(name).toHaveAttribute('aria-sort', 'ascending')
  await name.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(name).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/sort=-name/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/models$/)

  await page.getByRole('button', { name: 'Vendor', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Citations', exact: true }).press('Shift+Enter')
  await expect(page).toHaveURL(/sort=vendor,-citations/)
  const vendors = await table(page).getByRole('row').locator('td:nth-child(5)').allTextContents()
  const isStated = vendors.map((vendor) => !vendor.includes('ot stated'))
  expect(isStated).toEqual([...isStated].sort((one, other) => Number(other) - Number(one)))
})

test('columns are hidden, shown and ordered by the address, their widths kept by the browser', async ({
  page,
}) => {
  await page.goto('/models?columns=name,technology,output&sort=technology')
  const all = ['Compare', 'Name', 'Output', 'Technology', 'Filed under', 'Details']
  const headers = table(page).getByRole('columnheader')
  await expect(headers).toHaveText(['Compare', 'Name', 'Technology', 'Output', 'Details'])
  await expect(
    table(page).getByRole('columnheader', { name: 'Technology', exact: true }),
  ).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'Move Technology right' }).press('Enter')
  await expect(page).toHaveURL(/columns=name,output,technology/)
  await page.getByRole('checkbox', { name: 'Filed under', exact: true }).check()
  await expect(headers).toHaveText(all)
  const width = async () => (await headers.nth(2).boundingBox())?.width ?? 0
  const before = await width()
  await page.getByRole('button', { name: 'Make Output wider' }).press('Enter')
  await expect.poll(width).toBeCloseTo(before + 32, 0)
  await page.reload()
  await expect(headers).toHaveText(all)
  await expect.poll(width).toBeCloseTo(before + 32, 0)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'Reset columns' }).click()
  await expect(page).toHaveURL(/\/models\?sort=technology$/)
})

test('two models are selected and compared by keyboard, in an address that others can open', async ({
  page,
}) => {
  await page.goto('/models?output=text')
  await page.getByRole('checkbox', { name: 'Compare ChatGPT', exact: true }).press('Space')
  const selection = page.getByRole('region', { name: 'Selection' })
  await expect(selection).toContainText('1 selected')
  await page.getByRole('checkbox', { name: 'Compare GPT-4', exact: true }).press('Space')
  await selection.getByRole('button', { name: 'Compare side by side' }).press('Enter')
  await expect(page).toHaveURL(/output=text&compare=chatgpt,gpt-4/)
  const comparison = page.getByRole('table', { name: 'Comparison' })
  await expect(
    page.getByRole('heading', { level: 1, name: 'ChatGPT and GPT-4 side by side' }),
  ).toBeFocused()
  await expect(comparison.getByRole('row', { name: /^Output differs/ })).toContainText('Code')
  await expect(
    comparison.getByRole('row', { name: /^Citations/ }).getByRole('link'),
  ).not.toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Differences only' }).check()
  await expect(comparison.getByRole('row', { name: /^Input/ })).toHaveCount(0)
  await page.reload()
  await expect(comparison.getByRole('row', { name: /^Input/ })).toHaveCount(1)
  await page.getByRole('button', { name: 'Back to the table' }).click()
  await expect(page).toHaveURL(/\/models\?output=text$/)
  await expect(selection).toContainText('2 selected')
})

test('no more than four can be selected', async ({ page }) => {
  await page.goto('/models?compare=chatgpt,nobody')
  await expect(page.getByText(/compare=nobody/)).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Compare ChatGPT' })).toBeChecked()
  for (const name of ['Claude', 'DALL-E', 'Gemini'])
    await page.getByRole('checkbox', { name: `Compare ${name}`, exact: true }).check()
  await expect(page.getByRole('checkbox', { name: 'Compare Bard' })).toBeDisabled()
  await page.getByRole('button', { name: 'Clear selection' }).click()
  await expect(page.getByRole('checkbox', { name: 'Compare Bard' })).toBeEnabled()
})

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

test('an address that makes no sense shows the full page and says what it left out', async ({
  page,
}) => {
  const response = await page.goto('/models?output=banana&sort=__proto__&foo=1')
  expect(response?.status()).toBe(200)
  await expect(rowNames(page)).toHaveCount(MODELS.length)
  const notice = page.getByText(/does not understand/)
  for (const part of ['output=banana', 'sort=__proto__', 'foo=1'])
    await expect(notice).toContainText(part)
  await page.getByRole('button', { name: 'Dismiss the notice' }).click()
  await expect(notice).toBeHidden()
})

test('a vendor that no row has is ignored, not filtered by', async ({ page }) => {
  await page.goto('/models?vendor=openai,nobody')
  await expect(page.getByText(/vendor=nobody/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove Vendor: OpenAI' })).toBeVisible()
})

test('with no row left the table is empty and a way back is told', async ({ page }) => {
  await page.goto('/models?output=3d')
  await expect(page.getByText('No model matches all of these filters.')).toBeVisible()
  await expect(table(page).getByRole('row')).toHaveCount(1)
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect(rowNames(page)).toHaveCount(MODELS.length)
})

test('on paper stand the filter in words, the address and every filtered row, and no control', async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.goto('/models?output=image')
  await expect(page.getByRole('button', { name: 'Remove Output: Image' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(sentence(page)).toContainText('whose stated output includes image')
  await expect(page.getByText(/^GenAI Atlas, http.*\/models\?output=image$/)).toBeVisible()
  const expected = MODELS.filter((model) => outputOf(model).includes('image'))
  expect(await shownNames(page)).toEqual(namesOf(expected))
  for (const name of ['Export', 'Columns', 'Copy link'])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  const room = await table(page).evaluate((element) => element.getBoundingClientRect().right)
  expect(room).toBeLessThanOrEqual(718)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('filters are behind a button, rows are cards of the same table', async ({ page }) => {
    await page.goto('/models?output=image')
    await page.getByRole('button', { name: 'Filters, 1 on' }).click()
    await page
      .getByRole('checkbox', { name: /^Video/ })
      .first()
      .check()
    await page.getByRole('button', { name: /^Show \d+ models/ }).click()
    await expect(page.getByRole('button', { name: 'Filters, 2 on' })).toBeFocused()
    await expect(rowNames(page).getByText('Sora', { exact: true })).toBeVisible()
  })

  test('every control is large enough for a finger', async ({ page }) => {
    await page.goto('/models?output=image')
    await page.getByRole('button', { name: 'Filters, 1 on' }).click()
    const controls = page
      .getByRole('main')
      .locator('button:visible, label:visible, summary:visible')
    const boxes = await controls.evaluateAll((elements) =>
      elements.map((element) => ({
        name: element.textContent,
        height: element.getBoundingClientRect().height,
      })),
    )
    expect(boxes.filter(({ height }) => height < 44)).toEqual([])
  })
})
