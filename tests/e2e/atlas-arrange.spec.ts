import { expect, type Page, test } from '@playwright/test'
import { circle, diagram, panelTitle, row } from './atlas-page'

/** Chooses from a list, as soon as the page answers. */
const pick = (page: Page, list: string, option: string, address: RegExp) =>
  expect(async () => {
    await page.getByRole('combobox', { name: list }).selectOption(option)
    await expect(page).toHaveURL(address, { timeout: 1_000 })
  }).toPass()
const choose = (page: Page, group: string, option: string) =>
  page.getByRole('group', { name: group }).getByText(option, { exact: true }).click()

test.use({ viewport: { width: 1440, height: 900 } })

test('models are arranged by vendor; circles, outline, panel and address say the same', async ({
  page,
}) => {
  await page.goto('/')
  await choose(page, 'Arrange by', 'Vendor')
  await expect(page).toHaveURL(/\?arrange=vendor$/)
  await expect(row(page, /^OpenAI/)).toHaveAttribute('aria-level', '2')
  await expect(row(page, /^Vendor not stated/)).toBeVisible()
  await expect(page.getByText(/the one that most documents state/).first()).toBeVisible()
  await circle(page, /^OpenAI,/).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/focus=vendor:openai/)
  await expect(panelTitle(page)).toHaveText('OpenAI')
  await expect(page.getByText(/^OpenAI, level 2 of 3, \d+ models$/)).toBeAttached()
  await expect(page.getByRole('link', { name: 'Show as table' })).toHaveAttribute(
    'href',
    '/models?vendor=openai',
  )
  await page.goBack()
  await expect(panelTitle(page)).toHaveText('Artificial Intelligence')
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await expect(row(page, /^OpenAI/)).toHaveCount(0)
})

test('a model in focus stays in focus when it is arranged otherwise', async ({ page }) => {
  await page.goto('/?focus=chatgpt')
  await choose(page, 'Arrange by', 'Document')
  await expect(page).toHaveURL(/focus=chatgpt/)
  await expect(panelTitle(page)).toHaveText('ChatGPT')
  await expect(
    page.getByRole('navigation', { name: 'Breadcrumb' }).getByText('All three documents'),
  ).toBeVisible()
})

test('use cases and technologies are leaves too, and only arrangements with a meaning are offered', async ({
  page,
}) => {
  await page.goto('/?arrange=vendor')
  await choose(page, 'Leaves are', 'Use cases')
  await expect(page).toHaveURL(/\?leaves=use-cases$/)
  await expect(page.getByText(/\d+ use cases/).first()).toBeVisible()
  await expect(
    page.getByRole('group', { name: 'Arrange by' }).getByText('Vendor', { exact: true }),
  ).toHaveCount(0)
  await row(page, /^Neither of the two/).click()
  await expect(panelTitle(page)).toHaveText('Neither of the two')
  await choose(page, 'Leaves are', 'Technologies')
  await expect(page.getByText(/\d+ technologies/).first()).toBeVisible()
})

test('use cases are loaded when they are asked for, also by the address, with their focus', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/')
  await expect(row(page, /^Generative AI/)).toBeVisible()
  expect(asked).not.toContain('/api/v1/use-cases.json')
  await page.goto('/?leaves=use-cases&focus=use-case:code-generation')
  await expect(panelTitle(page)).toHaveText('Code generation')
  expect(asked).toContain('/api/v1/use-cases.json')
  await expect(page.getByText(/does not understand/)).toHaveCount(0)
})

test('use cases that cannot be loaded are said so, with a way to try again', async ({ page }) => {
  await page.route('**/api/v1/use-cases.json', (route) => route.abort())
  await page.goto('/?leaves=use-cases')
  const notice = page.getByRole('alert').filter({ hasText: 'Use cases could not be loaded' })
  await expect(notice).toBeVisible()
  await expect(circle(page, /^ChatGPT/)).toBeVisible()
  await page.unroute('**/api/v1/use-cases.json')
  await notice.getByRole('button', { name: 'Try again' }).click()
  await expect(circle(page, /^Neither of the two/)).toBeVisible()
  await expect(notice).toHaveCount(0)
})

test('an order without meaning, and a focus that it lacks, are said and left out', async ({
  page,
}) => {
  await page.goto('/?leaves=technologies&arrange=vendor&focus=vendor:openai')
  await expect(page.getByText(/arrange=vendor and focus=vendor:openai/)).toBeVisible()
  await expect(panelTitle(page)).toHaveText('Artificial Intelligence')
})

test('a lens ghosts what a document does not name and marks what it files elsewhere', async ({
  page,
}) => {
  await page.goto('/')
  await pick(page, 'Lens', 'nurix', /\?lens=nurix$/)
  await expect(
    page.getByRole('navigation', { name: 'Breadcrumb' }).getByText(/^nurix names \d+ of \d+$/),
  ).toBeVisible()
  await expect(circle(page, /^ChatGPT, filed elsewhere by nurix$/)).toBeAttached()
  await expect(circle(page, /^Veo, not named by nurix$/)).toBeAttached()
  await expect(row(page, /^Video.*0 of 2/)).toBeVisible()
  await circle(page, /^Veo/).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^nurix does not name it\./)).toBeVisible()
  await page.goto('/?lens=nurix&focus=chatgpt')
  await expect(page.getByText(/^nurix files it elsewhere than here\./)).toBeVisible()
})

test('the legend filters: what does not match fades, a switch hides and packs anew', async ({
  page,
}) => {
  await page.goto('/')
  const image = page
    .getByRole('region', { name: 'Diagram' })
    .getByRole('button', { name: /^Image/ })
  await image.click()
  await expect(page).toHaveURL(/\?output=image$/)
  await expect(image).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText(/^\d of \d+ models match$/).first()).toBeVisible()
  await expect(circle(page, /^Veo, filtered out$/).locator('circle')).toHaveCSS(
    'fill-opacity',
    '0.2',
  )
  await expect(diagram(page).getByText('Veo', { exact: true })).toHaveCount(0)
  await expect(diagram(page).getByText('Midjourney', { exact: true })).toBeVisible()
  await page.getByRole('switch', { name: 'Hide the others' }).click()
  await expect(page).toHaveURL(/hide=yes/)
  await expect(circle(page, /^Veo/)).toHaveCount(0)
  await expect(row(page, /^Video/)).toHaveCount(0)
  await page.reload()
  await expect(circle(page, /^Midjourney/)).toBeAttached()
  await expect(circle(page, /^Veo/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(circle(page, /^Veo/)).toHaveCount(1)
})

test('a search marks what it finds, flies to a single match and back', async ({ page }) => {
  await page.goto('/?focus=generative-ai')
  const box = page.getByRole('searchbox', { name: 'Filter models' })
  await expect(panelTitle(page)).toHaveText('Generative AI')
  await box.fill('gpt')
  await expect(circle(page, /^GPT-3,? ?/).first()).toHaveAttribute('data-found', 'true')
  await expect(panelTitle(page)).toHaveText('Generative AI')
  await box.fill('midj')
  await expect(panelTitle(page)).toHaveText('Midjourney')
  await expect(page).toHaveURL(/focus=midjourney/)
  await box.fill('')
  await expect(panelTitle(page)).toHaveText('Generative AI')
  await expect(page).toHaveURL(/\?focus=generative-ai$/)
})

test('the filters of the table apply, and those unknown are said', async ({ page }) => {
  await page.goto('/?vendor=anthropic,nobody')
  await expect(page.getByText(/vendor=nobody/)).toBeVisible()
  await expect(page.getByText(/^2 of \d+ models match$/).first()).toBeVisible()
  await page.getByRole('button', { name: 'More filters' }).click()
  const filters = page.getByRole('region', { name: 'More filters' })
  await filters.getByRole('checkbox', { name: /^Google/ }).check()
  await expect(page).toHaveURL(/vendor=anthropic,google/)
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('every leaf is the same element before and after, and arrives also when interrupted', async ({
    page,
  }) => {
    await page.goto('/?arrange=document')
    const place = () =>
      circle(page, /^ChatGPT/)
        .locator('circle')
        .first()
        .evaluate((element) => {
          const { x, y } = element.getBoundingClientRect()
          return [Math.round(x), Math.round(y)]
        })
    await expect(row(page, /^All three documents/)).toBeVisible()
    const arrived = await place()
    await circle(page, /^ChatGPT/).evaluate((element) => element.setAttribute('data-same', 'yes'))
    await choose(page, 'Arrange by', 'Vendor')
    await choose(page, 'Arrange by', 'Concept')
    await choose(page, 'Arrange by', 'Document')
    await expect.poll(place).toEqual(arrived)
    await expect(circle(page, /^ChatGPT/)).toHaveAttribute('data-same', 'yes')
    await expect(diagram(page).getByText('ChatGPT', { exact: true })).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  test('the orders are chosen from lists', async ({ page }) => {
    await page.goto('/')
    await pick(page, 'Arrange by', 'Output modality', /\?arrange=modality$/)
    await expect(row(page, /^Output not stated/)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
