import { expect, test } from '@playwright/test'
import { rowNames } from './models'

declare global {
  interface Window {
    /** Lost when a page is loaded anew. */
    isKept?: boolean
  }
}

test.beforeEach(async ({ page }) => {
  await page.goto('/models')
  await expect(async () => {
    await page.getByRole('button', { name: 'Columns' }).click()
    await expect(page.getByRole('region', { name: 'Columns' })).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    window.isKept = true
  })
})

test("a row's link is followed within the site, by pointer and by keyboard", async ({ page }) => {
  await rowNames(page).getByText('ChatGPT', { exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'ChatGPT' })).toBeVisible()
  expect(await page.evaluate(() => window.isKept)).toBe(true)
  await page.goBack()
  await page.getByRole('link', { name: /citations of ChatGPT$/ }).press('Enter')
  await expect(page).toHaveURL(/\/models\/chatgpt#statements$/)
  await expect(page.getByRole('heading', { level: 1, name: 'ChatGPT' })).toBeVisible()
  expect(await page.evaluate(() => window.isKept)).toBe(true)
})

test('with Ctrl it opens beside this page, which stays', async ({ page, context }) => {
  const opened = context.waitForEvent('page')
  await rowNames(page)
    .getByText('ChatGPT', { exact: true })
    .click({ modifiers: ['Control'] })
  await expect(await opened).toHaveURL(/\/models\/chatgpt$/)
  await expect(page).toHaveURL(/\/models$/)
})
