import { expect, type Page, test } from '@playwright/test'
import { expectNoViolation } from './axe'
import { openDeck, openShow } from './deck'

const show = (page: Page) => page.getByRole('region', { name: /^Presentation of / })

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing`, () => {
    test.use({ colorScheme })
    // Slides are worked out first, and the rules are many.
    test.slow()

    test('in the editor with its slides drawn, nor with a layout of two views and a notice', async ({
      page,
    }) => {
      await openDeck(page)
      await expectNoViolation(page, colorScheme)
      await page.getByText('Two side by side', { exact: true }).click()
      await page.getByLabel('Address of the other view').fill('https://example.com/')
      await page.getByRole('button', { name: 'Show it' }).click()
      await page.getByLabel('Deck file').setInputFiles({
        name: 'broken.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{'),
      })
      await expect(page.getByRole('alert').filter({ hasText: 'broken.json' })).toBeVisible()
      await expectNoViolation(page, colorScheme)
    })

    for (const [kind, number] of [
      ['circles', 1],
      ['a question', 2],
      ['a table', 3],
      ['bars', 4],
      ['lines', 6],
      ['ranges', 7],
    ] as const) {
      test(`on the stage with ${kind}`, async ({ page }) => {
        await openShow(page, `&slide=${number}`)
        await page.keyboard.press('n')
        await expect(show(page).getByRole('region', { name: 'Notes' })).toBeVisible()
        await expectNoViolation(page, colorScheme)
      })
    }

    test('on the stage with the overview, the keys or a black screen over it', async ({ page }) => {
      await openShow(page)
      await page.keyboard.press('o')
      await expect(page.getByRole('navigation', { name: 'Overview' })).toBeVisible()
      await expectNoViolation(page, colorScheme)
      await page.keyboard.press('?')
      await expect(page.getByRole('region', { name: 'Keys' })).toBeVisible()
      await expectNoViolation(page, colorScheme)
      await page.keyboard.press('Escape')
      await page.keyboard.press('b')
      await expect(page.getByRole('button', { name: /^Black screen/ })).toBeVisible()
      await expectNoViolation(page, colorScheme)
    })

    test('in the presenter’s window', async ({ page }) => {
      await page.goto('/present?view=presenter&slide=2')
      const notes = page.getByRole('region', { name: 'Notes' })
      await expect(notes).toContainText('Ask the room', { timeout: 45_000 })
      await expectNoViolation(page, colorScheme)
    })
  })
}
