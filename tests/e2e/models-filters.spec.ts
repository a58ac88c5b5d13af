import { expect, test } from '@playwright/test'
import { MODELS, namesOf, outputOf, rowNames, sentence, shownNames, table } from './models'

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
