import { expect, test } from '@playwright/test'
import { circle, panelTitle, row } from './atlas-page'

test.use({ viewport: { width: 1440, height: 900 } })

test('the outline is walked with the keyboard and leads the circles', async ({ page }) => {
  await page.goto('/')
  await row(page, /^Artificial Intelligence/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(row(page, /^Generative AI/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(row(page, /^Large language models/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(row(page, /^Large language models/)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, /^Large language models/)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('mid')
  await expect(row(page, /^Midjourney/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?focus=midjourney$/)
  await expect(panelTitle(page)).toHaveText('Midjourney')
  await page.keyboard.press('Home')
  await expect(row(page, /^Artificial Intelligence/)).toBeFocused()
})

test('the circles are walked with the keyboard', async ({ page }) => {
  await page.goto('/')
  await circle(page, /^Generative AI,/).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?focus=generative-ai$/)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\?focus=llm$/)
  await expect(circle(page, /^Large language models,/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/\?focus=image$/)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\?focus=generative-ai$/)
})

test('letters find a name, until single keys are switched off in the search, for good', async ({
  page,
}) => {
  await page.goto('/')
  await row(page, /^Artificial Intelligence/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(row(page, /^Generative AI/)).toBeFocused()
  await page.keyboard.type('mid')
  await expect(row(page, /^Midjourney/)).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.getByRole('checkbox', { name: 'Single keys' }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  const root = row(page, /^Artificial Intelligence/)
  await root.focus()
  await page.keyboard.type('mid')
  await expect(root).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(row(page, /^Generative AI/)).toBeFocused()

  await circle(page, /^Generative AI,/).focus()
  await page.keyboard.type('mid')
  await expect(circle(page, /^Generative AI,/)).toBeFocused()
  await expect(page).toHaveURL(/\/$/)
})
