import { expect, test } from '@playwright/test'
import { openByButton, openPage, status } from './palette'

test('keeps where one was last, and offers it first', async ({ page }) => {
  await openPage(page, '/')
  for (const [typed, address] of [
    ['sora', '/models/sora'],
    ['dalle', '/models/dall-e'],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(typed)
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(status(page)).toContainText('result')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(address)
  }
  await page.reload()
  await openByButton(page)
  const recent = page.getByRole('group', { name: 'Recent' }).getByRole('option')
  await expect(recent).toHaveCount(2)
  await expect(recent.first()).toContainText('DALL-E')
})

test('works where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is off', 'SecurityError')
      },
    })
  })
  await openPage(page, '/models')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('bert')
  await expect(status(page)).toContainText('result')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/models/bert')
})

test('loads the list when first opened, and says when it cannot', async ({ page }) => {
  let isDown = true
  const asked: string[] = []
  await page.route('**/finder.json', (route) => {
    asked.push(route.request().url())
    return isDown ? route.abort() : route.continue()
  })
  await page.goto('/models', { waitUntil: 'networkidle' })
  expect(asked).toEqual([])
  await openByButton(page)
  await page.keyboard.type('sora')
  await expect(status(page)).toContainText('could not be loaded')
  await expect(page.getByRole('option').first()).toHaveAttribute('href', '/models?q=sora')
  isDown = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(status(page)).toContainText('result')
})
