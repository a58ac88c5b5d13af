import { expect, test } from '@playwright/test'
import { circle, diagram, panelTitle, row } from './atlas-page'

test.use({ viewport: { width: 1440, height: 900 } })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the circles, their names and the outline are there', async ({ page }) => {
    await page.goto('/')
    await expect(diagram(page).getByText('ChatGPT', { exact: true })).toBeVisible()
    await expect(circle(page, /^Image, 5 models/)).toHaveAttribute('href', '?focus=image')
    await expect(row(page, /^Large language models/)).toBeVisible()
  })
})

test('a circle goes in, the button, Escape and a breadcrumb go out, and Back returns', async ({
  page,
}) => {
  await page.goto('/')
  await circle(page, /^Image,/).click({ position: { x: 10, y: 90 } })
  await expect(page).toHaveURL(/\?focus=image$/)
  await expect(panelTitle(page)).toHaveText('Image')
  await expect(row(page, /^Image \d/)).toHaveAttribute('aria-selected', 'true')

  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect(page).toHaveURL(/\?focus=generative-ai$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled()

  await page.goBack()
  await expect(panelTitle(page)).toHaveText('Generative AI')
  await page.goBack()
  await expect(panelTitle(page)).toHaveText('Image')
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Artificial Intelligence' })
    .click()
  await expect(page).toHaveURL(/\/$/)
})

test('a press outside the focus goes out one level', async ({ page }) => {
  await page.goto('/?focus=llm-conversation')
  await expect(panelTitle(page)).toHaveText('Conversation')
  const between = await diagram(page).evaluate((drawing) => {
    const { left, top, width, height } = drawing.getBoundingClientRect()
    for (let y = top + height / 2; y < top + height; y += 8)
      for (let x = left; x < left + width; x += 8)
        if (document.elementFromPoint(x, y)?.closest('[data-link="llm"]')) return { x, y }
    return null
  })
  if (between === null) throw new Error('The circle around the focus is nowhere to be pressed')
  await page.mouse.click(between.x, between.y)
  await expect(page).toHaveURL(/\?focus=llm$/)
})

test('going in and out is announced', async ({ page }) => {
  await page.goto('/?focus=image')
  await expect(page.getByText('Image, level 3 of 4, 5 models')).toBeAttached()
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect(page.getByText(/^Generative AI, level 2 of 5, \d+ models$/)).toBeAttached()
})

test('names are text, at least 11 px on the screen, and only of what is in focus', async ({
  page,
}) => {
  await page.goto('/?focus=image')
  await expect(diagram(page).getByText('Midjourney', { exact: true })).toBeVisible()
  await expect(diagram(page).getByText('ChatGPT', { exact: true })).toHaveCount(0)
  const sizes = await diagram(page)
    .locator('text')
    .evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale
      }),
    )
  expect(sizes.length).toBeGreaterThan(5)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
})

test('the panel of a model says where each document files it and leads to its page', async ({
  page,
}) => {
  await page.goto('/?focus=chatgpt')
  const panel = page.getByRole('region', { name: 'In focus' })
  await expect(panel.getByText(/^Contested\./)).toBeVisible()
  await expect(panel.getByRole('row', { name: /head-to-head/ })).toContainText('yes')
  await panel.getByRole('link', { name: 'Open model' }).click()
  await expect(page).toHaveURL(/\/models\/chatgpt$/)
})

test('a long list of models is cut after eight, and shown whole on demand', async ({ page }) => {
  await page.goto('/')
  const table = page
    .getByRole('region', { name: 'In focus' })
    .getByRole('table', { name: /^Which document names which model/ })
  await expect(table.getByRole('row')).toHaveCount(9)
  await page.getByRole('button', { name: /^All \d+ models$/ }).click()
  await expect(table.getByRole('row', { name: /^Alexa/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^All \d+ models$/ })).toHaveCount(0)
})

test('the panel of a branch leads to its table', async ({ page }) => {
  await page.goto('/?focus=image')
  await page.getByRole('link', { name: 'Show as table' }).click()
  await expect(page).toHaveURL(/\/models\?output=image$/)
})

test('a circle nobody knows is said so, and the whole is shown', async ({ page }) => {
  await page.goto('/?focus=no-such-circle')
  await expect(page.getByText(/focus=no-such-circle/)).toBeVisible()
  await expect(panelTitle(page)).toHaveText('Artificial Intelligence')
})

test('the link to a view is copied', async ({ page }) => {
  await page.goto('/?focus=video')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?focus=video$/)
})
