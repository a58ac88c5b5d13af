import { expect, test } from '@playwright/test'
import { readDataset } from '@/data/load'

const { frameworks, guidance } = readDataset('data')

test('a person says what must come out, and gets an answer that is an address', async ({
  page,
}) => {
  await page.goto('/choose')
  await expect(page.getByRole('heading', { name: 'What must it produce?' })).toBeVisible()
  const outputs = page.getByRole('group', { name: 'What must come out?' })
  await outputs.getByRole('checkbox', { name: /^Text/ }).check()
  await expect(page.getByRole('heading', { name: 'A large language model' })).toBeVisible()
  await outputs.getByRole('checkbox', { name: /^Image/ }).check()
  await expect(page.getByRole('heading', { name: 'Both together' })).toBeVisible()
  await expect(page).toHaveURL(/\/choose\?output=text,image$/)
  await page.reload()
  await expect(page.getByText('LLM for text; other generative AI for image.')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'A large language model' })).toBeVisible()
})

test('contradicting rows are a disagreement, shown apart with both sides and their places', async ({
  page,
}) => {
  await page.goto('/choose?task=code-generation')
  await expect(page.getByRole('heading', { name: /^The documents disagree/ })).toBeVisible()
  const apart = page.getByRole('region', { name: 'Where the documents disagree' })
  await expect(apart.getByText('No row is outvoted.')).toBeVisible()
  for (const side of ['LLM', 'Other generative AI']) {
    const rows = apart.getByRole('region', { name: `${side}: Code generation` })
    await expect(rows.getByRole('listitem').first().getByRole('link').first()).toBeVisible()
  }
  await apart
    .getByRole('link', { name: 'Is code generation a job for generative AI or for LLMs?' })
    .click()
  await expect(page).toHaveURL(/\/documents#dispute-code-generation$/)
})

test('the candidate models are the table filtered to them', async ({ page }) => {
  await page.goto('/choose?output=video')
  const link = page
    .getByRole('region', { name: 'Candidate models' })
    .getByRole('link', { name: /models whose stated output/ })
  const count = Number.parseInt((await link.textContent()) ?? '', 10)
  await link.click()
  await expect(page).toHaveURL(/\/models\?output=video&side=generative-ai,both$/)
  await expect(page.getByRole('table', { name: 'Models' }).getByRole('row')).toHaveCount(count + 1)
})

test('a task is found by typing and chosen from the keyboard', async ({ page }) => {
  await page.goto('/choose')
  const search = page.getByRole('searchbox', { name: 'Find in For which task?' })
  // What is typed before the page's script runs is not heard.
  await expect(async () => {
    await search.fill('')
    await search.fill('translat')
    await expect(page.getByRole('checkbox', { name: /^Blog/ })).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: /^Language translation/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/task=translation$/)
  await expect(page.getByText('LLM for language translation.')).toBeVisible()
  await page.getByRole('button', { name: 'Ask anew' }).click()
  await expect(page).toHaveURL(/\/choose$/)
  await expect(page.getByRole('heading', { name: 'What must it produce?' })).toBeVisible()
})

test('where no document speaks for a side, that is said', async ({ page }) => {
  await page.goto('/choose?task=robot-walking&sector=banana')
  await expect(page.getByRole('heading', { name: 'No document says', exact: true })).toBeVisible()
  await expect(page.getByText('sector=banana')).toBeVisible()
})

test('on paper stand all rows for and against, and all advice the rules read', async ({ page }) => {
  await page.goto('/choose?output=text,image&task=code-generation')
  const code = page.locator('#task-code-generation')
  const verdict = code.getByText(/Verdict/).first()
  await expect(code.locator('summary').first()).toBeVisible()
  await expect(verdict).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(verdict).toBeVisible()
  const [first] = guidance.filter(({ question }) => question === 'when-to-use')
  await expect(
    page
      .locator('#rules')
      .getByText(first?.advice ?? '')
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

test('an address that names a piece of advice unfolds it', async ({ page }) => {
  const [first] = guidance.filter(({ question }) => question === 'when-to-use')
  await page.goto(`/choose#${first?.id}`)
  await expect(page.locator(`#${first?.id}`)).toBeInViewport()
})

test('on a phone the answer stays in sight below the questions', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/choose?output=image')
  const answer = page.getByRole('link', { name: 'Other generative AI', exact: true })
  await expect(answer).toBeInViewport()
  await answer.click()
  await expect(
    page.getByRole('heading', { name: 'Other generative AI', level: 2 }),
  ).toBeInViewport()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the questions, the steps, the rules and all advice can be read', async ({ page }) => {
    await page.goto('/choose')
    await expect(page.getByRole('checkbox', { name: /^Synthetic data/ })).toBeVisible()
    for (const { summary } of frameworks)
      await expect(page.getByText(summary).first()).toBeVisible()
    await page
      .getByText(/^All advice the rules read/)
      .first()
      .click()
    const [first] = guidance.filter(({ question }) => question === 'when-to-use')
    await expect(page.getByText(first?.advice ?? '').first()).toBeVisible()
  })
})
