import { expect, test } from '@playwright/test'
import { field, openPage } from './palette'

test('Ctrl with K opens it, finds with a slip and goes there, all by keyboard', async ({
  page,
}) => {
  await openPage(page, '/models')
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('chatgtp')
  await expect(page.getByRole('option').first()).toContainText('ChatGPT')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/models\/chatgpt$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ChatGPT')
  await expect(field(page)).toBeHidden()
})

test('Cmd with K opens and closes it, and the focus goes back', async ({ page }) => {
  await openPage(page, '/models')
  const search = page.getByRole('searchbox', { name: 'Search models' })
  await search.focus()
  await page.keyboard.press('Meta+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Meta+k')
  await expect(field(page)).toBeHidden()
  await expect(search).toBeFocused()
})

test('the / key opens it, but not while typing, and can be switched off for good', async ({
  page,
}) => {
  await openPage(page, '/models')
  const search = page.getByRole('searchbox', { name: 'Search models' })
  await search.pressSequentially('a/b')
  await expect(search).toHaveValue('a/b')
  await expect(field(page)).toBeHidden()

  await page.getByRole('main').focus()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('')
  await page.getByRole('checkbox', { name: 'Single keys: / and letters' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()

  await page.reload()
  await openPage(page, '/models')
  await page.getByRole('main').focus()
  await page.keyboard.press('/')
  await expect(field(page)).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
})

test("the browser's own find is left alone", async ({ page }) => {
  await openPage(page, '/models')
  const isLeft = (key: string) =>
    page.evaluate(
      (key) =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }),
        ),
      key,
    )
  expect(await isLeft('f')).toBe(true)
  await expect(field(page)).toBeHidden()
  expect(await isLeft('k')).toBe(false)
  await expect(field(page)).toBeFocused()
})
