import { test } from '@playwright/test'
import { expectNoViolation } from './axe'
import { ADDRESSES } from './pages'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    for (const address of ADDRESSES) {
      test(`${address} has no violation that axe knows`, async ({ page }) => {
        // The rules are many, and the longest pages have thousands of elements.
        test.slow()
        await page.goto(address, { waitUntil: 'networkidle' })
        await expectNoViolation(page, colorScheme)
      })
    }
  })
}
