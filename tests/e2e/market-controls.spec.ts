import { expect, test } from '@playwright/test'
import { answering } from './answering'
import { CHARTS, drawn, figure, growth } from './market-page'

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

test('a second rate stands beside the stated one, and goes again', async ({ page }) => {
  await page.goto('/market')
  const beside = growth(page).getByLabel('Beside it, per cent a year')
  await answering(beside)
  await beside.fill('20')
  await growth(page).getByRole('button', { name: 'Add a rate' }).click()
  await expect(page).toHaveURL(/rate=39.6,20/)
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

test('figures that lie far apart can stand on a log scale, others are not offered one', async ({
  page,
}) => {
  await page.goto('/market?figures=parameters-range,ai-adoption-2017')
  const together = page.getByRole('region', { name: 'Show together' })
  const log = together.getByRole('radio', { name: 'Log' })
  // What is chosen before the page's script runs is not heard.
  await expect(async () => {
    await together.getByText('Log', { exact: true }).click({ timeout: 500 })
    await expect(page).toHaveURL(/scale=log/, { timeout: 500 })
  }).toPass()
  await expect(log).toBeChecked()
  await expect(together.getByText(/a range alone, and a dot for a value/).first()).toBeVisible()
  await together.getByLabel('First figure').selectOption({ label: 'Parameters of GPT-3' })
  await expect(log).toHaveCount(0)
})
