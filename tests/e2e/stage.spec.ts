import { expect, type Page, test } from '@playwright/test'
import { CHARTS } from '@/domain/figures/chart'
import { LATE, onStage } from './stage-page'

test.slow()

/** Opens a page and waits until its script has taken over. */
async function openMarket(page: Page) {
  await page.goto('/market', { waitUntil: 'networkidle' })
  await expect(page.locator('#market-growth svg.recharts-surface')).toBeVisible(LATE)
}

const fillButton = (page: Page, part: string) => page.locator(`[data-fills="${part}"]`)

test('F fills the screen with the chart in focus, Escape leads back to the same place', async ({
  page,
}) => {
  await openMarket(page)
  await fillButton(page, 'adoption').focus()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(0)
  await page.keyboard.press('f')
  await expect(onStage(page)).toBeVisible()
  await expect(page).toHaveURL(/stage=adoption/)
  await expect(onStage(page).getByText(/^Source:/)).toBeVisible()
  await expect(page.getByRole('banner')).toHaveJSProperty('inert', true)

  await page.keyboard.press('Escape')
  await expect(onStage(page)).toBeHidden()
  await expect(page).toHaveURL(/\/market$/)
  await expect(fillButton(page, 'adoption')).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(before)
})

test('keys step through every chart of the page, and stop at the last part', async ({ page }) => {
  await page.goto(`/market?stage=${CHARTS[0].id}`, { waitUntil: 'networkidle' })
  for (const { id } of CHARTS) {
    await expect(page).toHaveURL(new RegExp(`stage=${id}(&|$)`))
    await expect(onStage(page)).toBeFocused()
    await page.keyboard.press('PageDown')
  }
  await expect(page).toHaveURL(/stage=show-together/)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/stage=show-together/)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(new RegExp(`stage=${CHARTS.at(-1)?.id}`))
})

test('Back leaves the stage, Forward enters it again, a reload stays on it', async ({ page }) => {
  await openMarket(page)
  await fillButton(page, 'shares').click()
  await expect(onStage(page)).toBeVisible()
  await page.goBack()
  await expect(onStage(page)).toBeHidden()
  await page.goForward()
  await expect(onStage(page)).toBeVisible()
  await page.reload()
  await expect(onStage(page)).toBeVisible(LATE)
  await page.getByRole('button', { name: 'Back to the page' }).click()
  await expect(onStage(page)).toBeHidden()
  await expect(page).toHaveURL(/\/market$/)
  await expect(page.locator('#shares')).toBeInViewport()
})

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const) {
  test(`at ${width} by ${height} the plot grows with the screen, and nothing is cut off`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/market?stage=market-growth', { waitUntil: 'networkidle' })
    const plot = onStage(page).locator('svg.recharts-surface')
    await expect(plot).toBeVisible(LATE)
    const box = await plot.boundingBox()
    expect(box?.width).toBeGreaterThan(width * 0.8)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(height)
    const tick = plot.locator('text').filter({ hasText: /^2030$/ })
    const smallest = Math.min(20, (20 * width) / 1920)
    expect((await tick.boundingBox())?.height).toBeGreaterThanOrEqual(smallest * 0.9)
    const overflow = await onStage(page)
      .locator('[data-stage-room]')
      .evaluate((room) => room.scrollWidth - room.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
}

test('on a phone a part keeps its text size, scrolls, and has buttons to step and leave', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/market?stage=adoption', { waitUntil: 'networkidle' })
  await expect(onStage(page)).toBeVisible()
  const next = page.getByRole('button', { name: 'Next', exact: true })
  const box = await next.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await next.click()
  await expect(page).toHaveURL(/stage=shares/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('the diagram fills the screen alive: a circle is gone into, and Escape leaves the stage', async ({
  page,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  await fillButton(page, 'diagram').click()
  await expect(onStage(page)).toBeVisible()
  const stage = await page.getByLabel('Taxonomy diagram').last().boundingBox()
  expect(stage?.height).toBeGreaterThan(600)
  await onStage(page)
    .getByRole('link', { name: /^Image/ })
    .first()
    .press('Enter')
  await expect(page).toHaveURL(/focus=image/)
  await expect(page).toHaveURL(/stage=diagram/)
  await page.keyboard.press('Escape')
  await expect(onStage(page)).toBeHidden()
  await expect(page).toHaveURL(/focus=image/)
})

for (const address of [
  '/models?stage=models',
  '/use-cases?stage=use-cases',
  '/compare?stage=comparison',
  '/models?compare=chatgpt,gpt-4&stage=comparison',
  '/choose?output=image&stage=choice',
  '/models/chatgpt?stage=statements',
]) {
  test(`${address} fills the screen`, async ({ page }) => {
    await page.goto(address)
    await expect(onStage(page)).toBeVisible(LATE)
    await expect(onStage(page)).toHaveAttribute('aria-label', /\w/)
  })
}

test('a part that the page has not got is named, and the page is there', async ({ page }) => {
  await page.goto('/market?stage=weather')
  await expect(page.getByText('stage=weather')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Market', level: 1 })).toBeVisible()
})
