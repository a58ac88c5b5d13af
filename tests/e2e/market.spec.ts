import { expect, test } from '@playwright/test'
import { CHARTS, drawing, drawn, figure, growth } from './market-page'

test.describe('before any script', () => {
  test.use({ javaScriptEnabled: false })

  test('every chart has its finding, its source line and its table', async ({ page }) => {
    await page.goto('/market')
    for (const id of CHARTS) {
      const chart = figure(page, id)
      await expect(chart.getByRole('heading', { level: 2 })).toBeVisible()
      await expect(chart.getByText(/^Source: /).filter({ visible: true })).toBeVisible()
      await expect(chart.locator('table').last()).toContainText(/stated|derived/)
    }
    await expect(growth(page).getByRole('heading', { level: 2 })).toContainText('US$ 497 billion')
  })
})

test('each drawing is named by its finding and described', async ({ page }) => {
  await page.goto('/market')
  for (const id of CHARTS.filter((chart) => chart !== 'verdicts')) {
    const finding = await figure(page, id).getByRole('heading', { level: 2 }).textContent()
    const svg = await drawn(page, id)
    await expect(svg.locator('title').first()).toHaveText(finding ?? '')
    await expect(svg.locator('desc').first()).not.toBeEmpty()
  }
})

test('an address with nonsense says so and shows the rest', async ({ page }) => {
  await page.goto('/market?rate=fast&from=1999&to=soon&scale=cubic&chart=nothing')
  await expect(page.getByRole('status').first()).toContainText(
    'rate=fast, from=1999, to=soon, scale=cubic and chart=nothing',
  )
  await expect(growth(page).getByRole('heading', { level: 2 })).toContainText('US$ 497 billion')
})

test('the address goes to a chart, and to a figure', async ({ page }) => {
  await page.goto('/market?chart=image-market')
  await expect(figure(page, 'image-market')).toBeInViewport()
  await page.goto('/market#parameters-gpt-3')
  await expect(page.locator('article#parameters-gpt-3')).toBeInViewport()
})

test('on a phone nothing runs over the edge, and every word of a drawing is at least 11 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/market')
  for (const id of CHARTS.filter((chart) => chart !== 'verdicts')) await drawn(page, id)
  const found = await page.evaluate(() => {
    const words = [...document.querySelectorAll('figure svg text')].filter(
      (word) => word.getBoundingClientRect().width > 0,
    )
    const runsOver = (word: Element) => {
      const { left, right } = word.getBoundingClientRect()
      return left < 0 || right > innerWidth
    }
    return {
      pageWidth: document.documentElement.scrollWidth,
      words: words.length,
      outside: words.filter(runsOver).map((word) => word.textContent),
      tooSmall: words
        .filter((word) => Number.parseFloat(getComputedStyle(word).fontSize) < 11)
        .map((word) => word.textContent),
    }
  })
  expect(found.pageWidth).toBe(360)
  expect(found.words).toBeGreaterThan(50)
  expect(found.outside).toEqual([])
  expect(found.tooSmall).toEqual([])
})

test('from a chart to the check of its numbers, with inputs, formula and result, and back', async ({
  page,
}) => {
  await page.goto('/market')
  await figure(page, 'orders-of-magnitude')
    .getByRole('link', { name: 'Video opportunity against the whole market' })
    .click()
  await expect(page).toHaveURL(/\/documents#check-video-opportunity$/)
  const check = page.getByRole('article', { name: 'Can the video opportunity be a part' })
  await expect(check).toBeInViewport()
  await expect(check.getByRole('row', { name: /5 growth years/ })).toContainText(
    '1,800 ÷ 356.185.1 times',
  )
  await expect(check).toContainText('not comparable: They measure different things')
  await check.getByRole('button', { name: 'Copy citation' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('1,800 ÷ 356.18 = 5.1 times (derived)')
  await check.getByRole('link', { name: 'Opportunity of AI-generated video' }).click()
  await expect(page).toHaveURL(/\/market#video-opportunity$/)
  await expect(page.locator('article#video-opportunity')).toBeInViewport()
})

test('every figure that states a number is reached here, with all that is known of it', async ({
  page,
  request,
}) => {
  type Row = {
    id: string
    value: number | null
    low: number | null
    scope: string
    status: string
    attributedTo: string | null
    caveats: string[]
    citations: { document: string; anchor: string }[]
  }
  const figures: Row[] = await (await request.get('/api/v1/figures.json')).json()
  const numeric = figures.filter(({ value, low }) => (value ?? low) !== null)
  expect(numeric.length).toBeGreaterThan(20)
  await page.goto('/market')
  const cards = await page
    .locator('#all-figures article')
    .evaluateAll((all) => all.map((card) => [card.id, card.textContent] as const))
  const words = new Map(cards)
  for (const { id, scope, status, attributedTo, caveats, citations } of numeric) {
    const text = words.get(id)
    for (const part of [scope, status, ...caveats, ...citations.map(({ anchor }) => anchor)])
      expect(text, id).toContain(part)
    for (const fact of ['Measure', 'Unit', 'Period', 'Status', 'Page'])
      expect(text, id).toContain(fact)
    expect(text, id).toContain(attributedTo === null ? 'not attributed' : 'attributed to')
    expect(text, id).toMatch(/undated|\d{4}\)/)
    expect(text, id).toMatch(/sells/i)
  }
})

test('on paper every chart has its drawing and its table, and no controls', async ({ page }) => {
  await page.goto('/market')
  for (const id of CHARTS.filter((chart) => chart !== 'verdicts')) await drawn(page, id)
  await page.emulateMedia({ media: 'print' })
  for (const id of CHARTS) {
    const chart = figure(page, id)
    await expect(chart.getByText(/^Source: /).first()).toBeVisible()
    await expect(chart.getByRole('table').last()).toBeVisible()
    await expect(chart.getByRole('button')).toHaveCount(0)
    if (id !== 'verdicts') await expect(drawing(page, id)).toBeVisible()
  }
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('[data-plot]')].map((plot) => [
      plot.clientWidth,
      plot.querySelector('svg')?.getBoundingClientRect().width ?? 0,
    ]),
  )
  for (const [paper = 0, drawn = 0] of widths) expect(drawn).toBeLessThanOrEqual(paper)
})
