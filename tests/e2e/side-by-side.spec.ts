import { expect, test } from '@playwright/test'

test('two models are selected and compared by keyboard, in an address that others can open', async ({
  page,
}) => {
  await page.goto('/models?output=text')
  await expect(page.getByRole('button', { name: 'Remove Output: Text' })).toBeVisible()
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

test('use cases are compared side by side, in an address that others can open', async ({
  page,
}) => {
  await page.goto('/use-cases?llm=yes,no')
  await expect(page.getByRole('button', { name: 'Remove LLM verdict: Yes' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Compare Code generation', exact: true }).press('Space')
  await page.getByRole('checkbox', { name: 'Compare Image creation', exact: true }).press('Space')
  await page.getByRole('button', { name: 'Compare side by side' }).press('Enter')
  await expect(page).toHaveURL(/llm=yes,no&compare=code-generation,image-creation/)
  await page.reload()
  const comparison = page.getByRole('table', { name: 'Comparison' })
  await expect(
    comparison.getByRole('row', { name: /^Verdict on LLMs differs/ }).getByRole('cell'),
  ).toHaveText([/^Yes/, /^No/])
  await expect(
    comparison.getByRole('row', { name: /^Citations/ }).getByRole('link'),
  ).not.toHaveCount(0)
  await page.getByRole('button', { name: 'Remove Code generation from the comparison' }).click()
  await expect(page.getByRole('table', { name: 'Use cases' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Compare Image creation' })).toBeChecked()
})
