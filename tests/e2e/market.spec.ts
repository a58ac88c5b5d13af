import { expect, type Page, test } from '@playwright/test'

const CHARTS = [
  'market-growth',
  'orders-of-magnitude',
  'image-market',
  'adoption',
  'shares',
  'parameters',
  'verdicts',
  'modalities',
  'technologies',
  'challenges',
]

const figure = (page: Page, id: string) => page.locator(`figure#${id}`)
const growth = (page: Page) => figure(page, 'market-growth')
const drawing = (page: Page, id: string) => figure(page, id).locator('svg.recharts-surface')

/** Goes to a chart, which is when its drawing is loaded, and waits for it. */
async function drawn(page: Page, id: string) {
  await expect(async () => {
    await figure(page, id).scrollIntoViewIfNeeded()
    await expect(drawing(page, id).locator('text').first()).toBeVisible({ timeout: 2_000 })
  }).toPass()
  return drawing(page, id)
}

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

test('changing the assumptions changes finding, table and address together', async ({ page }) => {
  await page.goto('/market')
  await drawn(page, 'market-growth')
  const rate = growth(page).getByRole('spinbutton', { name: 'Growth a year, exact' })
  await rate.fill('20')
  await rate.press('Enter')
  await expect(page).toHaveURL(/rate=20/)
  await expect(growth(page).getByRole('heading', { level: 2 })).toContainText(
    'At an assumed 20% a year the market would reach about US$ 201 billion in 2030',
  )
  await growth(page).getByLabel('Until').selectOption('2032')
  await growth(page).getByText('Log', { exact: true }).click()
  await expect(page).toHaveURL(/to=2032/)
  await expect(page).toHaveURL(/scale=log/)
  await growth(page).getByText('Show table').click()
  await expect(growth(page).getByRole('row', { name: /2032, growth from 2024/ })).toContainText(
    '67.18 × 1.28',
  )
  await growth(page).getByRole('button', { name: 'As stated' }).click()
  await expect(page).not.toHaveURL(/rate=/)
})

test('2030 reads as derived, with its formula, and 2024 as stated, with its wording', async ({
  page,
}) => {
  await page.goto('/market')
  await drawn(page, 'market-growth')
  await growth(page).getByText('Show table').click()
  const last = growth(page).getByRole('row', { name: /2030, growth from 2024/ })
  await expect(last).toContainText('derived')
  await expect(last).toContainText('67.18 × 1.396')
  await expect(last).toContainText('497.22')
  const first = growth(page).getByRole('row', { name: /^2024/ })
  await expect(first).toContainText('stated')
  await expect(first).toContainText('$67.18 billion in 2024')
})

test('the address restores a scenario of several rates', async ({ page }) => {
  await page.goto('/market?rate=20,39.6&from=2024&to=2035&scale=log')
  await expect(growth(page).getByRole('heading', { level: 2 })).toContainText(
    'At 20% and 39.6% a year the market would lie between',
  )
  await expect(growth(page).getByLabel('Until')).toHaveValue('2035')
  await expect(growth(page).getByRole('radio', { name: 'Log' })).toBeChecked()
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

test('keys go through the points of every drawing and have each read out', async ({ page }) => {
  await page.goto('/market')
  for (const id of CHARTS.filter((chart) => chart !== 'verdicts')) {
    await drawn(page, id)
    const chart = figure(page, id)
    await chart.locator('[data-points]').focus()
    await page.keyboard.press('End')
    const tooltip = chart.getByRole('tooltip')
    await expect(tooltip).toContainText(/stated|derived/)
    const words = chart.getByRole('status').filter({ hasText: /\((stated|derived): / })
    await expect(words).toBeAttached()
    const last = await tooltip.textContent()
    await page.keyboard.press('Home')
    await expect(tooltip).not.toHaveText(last ?? '')
    await page.keyboard.press('Escape')
    await expect(tooltip).toBeHidden()
  }
})

test('what the pointer is on is told in words that can be pointed at, and dismissed', async ({
  page,
}) => {
  await page.goto('/market')
  const plot = await drawn(page, 'adoption')
  const point = plot.locator('[data-row="ai-adoption-2025"]')
  await point.scrollIntoViewIfNeeded()
  const place = await point.boundingBox()
  await page.mouse.move((place?.x ?? 0) + 6, (place?.y ?? 0) + 6)
  const tooltip = figure(page, 'adoption').getByRole('tooltip')
  await expect(tooltip).toContainText('77%')
  await tooltip.hover()
  await expect(tooltip).toContainText('77% of companies globally')
  await page.keyboard.press('Escape')
  await expect(tooltip).toBeHidden()
})

test('a chart is copied as a picture, and as text with its source', async ({ page }) => {
  await page.goto('/market')
  const adoption = figure(page, 'adoption')
  await drawn(page, 'adoption')
  await adoption.getByRole('button', { name: 'Copy picture' }).click()
  await expect(adoption.getByText('Copied', { exact: true })).toBeVisible()
  const picture = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    const { width, height } = await createImageBitmap(blob ?? new Blob())
    return { type: blob?.type, width, height }
  })
  const place = await drawing(page, 'adoption').boundingBox()
  expect(picture.type).toBe('image/png')
  expect(picture.width).toBeGreaterThan(2 * (place?.width ?? 0))
  expect(picture.height).toBeGreaterThan(2 * (place?.height ?? 0))

  await adoption.getByRole('button', { name: 'Copy citation' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Source: krishang (Krishang Technolab, undated)')
})

test('a figure is copied with its citation', async ({ page }) => {
  await page.goto('/market#market-size-2024')
  const card = page.locator('article#market-size-2024')
  await card.getByRole('button', { name: 'Copy citation' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('US$ 67.18 billion\nSource: krishang (Krishang Technolab, undated), “1. All LLMs')
})

test('two figures get one chart, or panels and the reason', async ({ page }) => {
  await page.goto('/market?figures=ai-adoption-2017,ai-adoption-2025')
  const together = page.getByRole('region', { name: 'Show together' })
  await expect(together.getByRole('status').first()).toContainText('One chart')
  await together.getByLabel('Second figure').selectOption({ label: 'Parameters of GPT-3' })
  await expect(together.getByRole('status').first()).toContainText(
    'They measure different things: adoption and model size.',
  )
  await expect(page).toHaveURL(/figures=ai-adoption-2017,parameters-gpt-3/)
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

test('a chart is saved as SVG with its fonts inside, and as CSV with a citation in every line', async ({
  page,
}) => {
  await page.goto('/market')
  const shares = figure(page, 'shares')
  await drawn(page, 'shares')
  const saved = async (kind: string) => {
    await shares.getByRole('button', { name: 'Export' }).click()
    const download = page.waitForEvent('download')
    await shares.getByRole('menuitem', { name: kind }).click()
    const file = await download
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(chunk)
    return { name: file.suggestedFilename(), content: Buffer.concat(chunks) }
  }
  const svg = await saved('SVG')
  const markup = svg.content.toString()
  expect(svg.name).toBe('shares.svg')
  for (const part of [
    '@font-face',
    'url(data:',
    'Three shares of three',
    'lower bound',
    'Source: ',
  ])
    expect(markup).toContain(part)
  expect(markup.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|var\(--|@import/)

  const png = await saved('PNG')
  const place = await drawing(page, 'shares').boundingBox()
  expect(png.content.readUInt32BE(16)).toBeGreaterThan(2 * (place?.width ?? 0))

  const csv = (await saved('CSV')).content.toString().trim().split('\r\n')
  expect(csv).toHaveLength(4)
  for (const line of csv.slice(1)) expect(line).toMatch(/krishang, .*“.*”.*\/market#shares$/)
})

test('a chart is cited in one line, and as BibTeX', async ({ page }) => {
  await page.goto('/market')
  const adoption = figure(page, 'adoption')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const cite = async (form: string) => {
    await adoption.getByRole('button', { name: 'Cite', exact: true }).click()
    await adoption.getByRole('menuitem', { name: form }).click()
  }
  await cite('Short')
  await expect(adoption.getByText('Short citation copied')).toBeVisible()
  await expect.poll(copied).toMatch(/^AI adoption is put at 20% .* \(.*krishang, 5\. Both .*\)\.$/)
  await cite('BibTeX')
  await expect.poll(copied).toContain('@misc{krishang-adoption,')
  await expect.poll(copied).toMatch(/url = \{http.*\/market#adoption\}/)
})

test('a second rate stands beside the stated one, and goes again', async ({ page }) => {
  await page.goto('/market')
  // What is typed before the page's script runs is not heard.
  await expect(async () => {
    await growth(page).getByLabel('Beside it, per cent a year').fill('20')
    await growth(page).getByRole('button', { name: 'Add a rate' }).click({ timeout: 500 })
    await expect(page).toHaveURL(/rate=39.6,20/, { timeout: 500 })
  }).toPass()
  await expect(growth(page).getByRole('heading', { level: 2 })).toContainText(
    'At 39.6% and 20% a year the market would lie between about US$ 167 billion and US$ 497 billion',
  )
  await growth(page).getByRole('button', { name: 'Take 20% away' }).click()
  await expect(page).not.toHaveURL(/rate=/)
})

test('a third figure joins the two, in a panel of its own', async ({ page }) => {
  await page.goto('/market?figures=ai-adoption-2017,ai-adoption-2025,value-added-mckinsey')
  const together = page.getByRole('region', { name: 'Show together' })
  await expect(together.getByRole('status').first()).toContainText('Two panels.')
  await expect(together.getByRole('figure')).toContainText('Why not one chart')
  await together.getByRole('button', { name: 'Remove the third figure' }).click()
  await expect(together.getByRole('status').first()).toContainText('One chart.')
  await expect(page).toHaveURL(/figures=ai-adoption-2017,ai-adoption-2025$/)
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
