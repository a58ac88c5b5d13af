import { expect, type Page, test } from '@playwright/test'
import { answering } from './answering'
import { circle, diagram, panelTitle, row } from './atlas-page'

test.use({ viewport: { width: 1440, height: 900 } })

/** Types letters in quick succession: on a busy machine they may come too slowly, which begins anew. */
const typeTo = (page: Page, letters: string, name: RegExp) =>
  expect(async () => {
    await page.keyboard.type(letters)
    await expect(row(page, name)).toBeFocused({ timeout: 1_000 })
  }).toPass()

test('the outline is walked with the keyboard and leads the circles', async ({ page }) => {
  await page.goto('/')
  await answering(row(page, /^Artificial Intelligence/))
  await row(page, /^Artificial Intelligence/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(row(page, /^Generative AI/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(row(page, /^Large language models/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(row(page, /^Large language models/)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, /^Large language models/)).toHaveAttribute('aria-expanded', 'false')
  await typeTo(page, 'mid', /^Midjourney/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?focus=midjourney$/)
  await expect(panelTitle(page)).toHaveText('Midjourney')
  await page.keyboard.press('Home')
  await expect(row(page, /^Artificial Intelligence/)).toBeFocused()
})

test('the circles are walked with the keyboard', async ({ page }) => {
  await page.goto('/')
  await answering(diagram(page))
  await circle(page, /^Generative AI,/).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?focus=generative-ai$/)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\?focus=llm$/)
  await expect(circle(page, /^Large language models,/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/\?focus=image$/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/\?focus=gpt$/)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\?focus=generative-ai$/)
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/\/$/)
  await expect(circle(page, /^Artificial Intelligence,/)).toBeFocused()
})

test('letters find a name, until single keys are switched off in the search, for good', async ({
  page,
}) => {
  await page.goto('/')
  await answering(row(page, /^Artificial Intelligence/))
  await row(page, /^Artificial Intelligence/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(row(page, /^Generative AI/)).toBeFocused()
  await typeTo(page, 'mid', /^Midjourney/)

  await page.keyboard.press('Control+k')
  await page.getByRole('checkbox', { name: 'Single keys' }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  const root = row(page, /^Artificial Intelligence/)
  await answering(root)
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
