import { expect, type Page, test } from '@playwright/test'
import { readDataset } from '@/data/load'
import { askQuestions } from '@/domain/questions'
import { indexRows } from '@/domain/rows'
import { LATE, onStage } from './stage-page'

test.slow()

const dataset = readDataset('data')
const about = dataset.disagreements.filter(({ concerns }) => concerns.includes('chatgpt'))
const question = (page: Page) => onStage(page).getByRole('heading', { level: 3 })

/** Opens the disagreements about ChatGPT and goes to the second one by its link. */
async function openSecond(page: Page): Promise<{ id: string; question: string }> {
  await page.goto('/documents?concerns=chatgpt', { waitUntil: 'networkidle' })
  const links = page.getByRole('navigation', { name: 'Disagreements' }).getByRole('link')
  await expect(links).toHaveCount(about.length, LATE)
  await links.nth(1).click()
  const id = await page.evaluate(() => window.location.hash.slice(1))
  const second = about.find((one) => one.id === id)
  if (second === undefined) throw new Error(`${id} is not about ChatGPT`)
  await expect(page.getByRole('article', { name: second.question })).toBeVisible()
  return second
}

test('arrow keys step, the address names what is shown, Escape returns to the same place', async ({
  page,
}) => {
  const second = await openSecond(page)
  const loadedAt = await page.evaluate(() => performance.timeOrigin)
  await page.getByRole('button', { name: 'Fill the screen' }).first().focus()
  const before = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('f')
  await expect(question(page)).toHaveText(second.question)
  await expect(page).toHaveURL(new RegExp(`concerns=chatgpt&stage=question#${second.id}$`))

  await page.keyboard.press('ArrowRight')
  await expect(question(page)).not.toHaveText(second.question)
  const third = (await question(page).textContent()) ?? ''
  await expect(onStage(page)).toHaveAccessibleName(third)
  await expect(onStage(page).getByText(/^3 \/ \d+$/)).toBeVisible()
  await expect(page).not.toHaveURL(new RegExp(`#${second.id}$`))
  await expect(page).toHaveURL(/concerns=chatgpt&stage=question#.+/)
  await page.keyboard.press('ArrowLeft')
  await expect(question(page)).toHaveText(second.question)
  await page.keyboard.press('PageDown')
  await expect(question(page)).toHaveText(third)

  await page.keyboard.press('Escape')
  await expect(onStage(page)).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`/documents\\?concerns=chatgpt#${second.id}$`))
  await expect(page.getByRole('article', { name: second.question })).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loadedAt)
})

test('Back leaves the stage at once, Forward returns to the one last shown', async ({ page }) => {
  const second = await openSecond(page)
  await page.getByRole('button', { name: 'Fill the screen' }).first().click()
  await expect(question(page)).toHaveText(second.question)
  await page.keyboard.press('ArrowRight')
  await expect(question(page)).not.toHaveText(second.question)
  const third = (await question(page).textContent()) ?? ''
  await page.goBack()
  await expect(onStage(page)).toBeHidden()
  await expect(page.getByRole('article', { name: second.question })).toBeVisible()
  await page.goForward()
  await expect(question(page)).toHaveText(third)
  await page.reload()
  await expect(question(page)).toHaveText(third, LATE)
})

test('after the last comes the next part of the page', async ({ page }) => {
  const last = askQuestions(dataset, indexRows(dataset)).at(-1)
  if (last === undefined) throw new Error('There is no question')
  await page.goto(`/documents?stage=question#${last.id}`, { waitUntil: 'networkidle' })
  await expect(question(page)).toHaveText(last.question, LATE)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/stage=who-on-what/)
  await page.keyboard.press('ArrowLeft')
  await expect(question(page)).toHaveText(last.question)
})

test('on a phone a link to the stage shows the first that matches', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/documents?concerns=chatgpt&stage=question')
  await expect(question(page)).toBeVisible(LATE)
  const first = (await question(page).textContent()) ?? ''
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(question(page)).not.toHaveText(first)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})
