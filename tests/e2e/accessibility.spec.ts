import { type Page, test } from '@playwright/test'
import { expectNoViolation } from './axe'
import { ADDRESSES } from './pages'

/** Has thousands of elements, and none whose colours the page of one document does not have. */
const SEEN_IN_THE_LIGHT_ALONE: readonly string[] = ['/documents']

/** Colours that change over a moment have arrived. */
const settled = (page: Page) =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    ).then(() => undefined),
  )

for (const address of ADDRESSES) {
  test(`${address} has no violation that axe knows, in the light and in the dark`, async ({
    page,
  }) => {
    // The rules are many, and the longest pages have thousands of elements.
    test.slow()
    await page.goto(address, { waitUntil: 'networkidle' })
    await expectNoViolation(page, 'light')
    if (SEEN_IN_THE_LIGHT_ALONE.includes(address)) return
    await page.emulateMedia({ colorScheme: 'dark' })
    await settled(page)
    await expectNoViolation(page, 'dark')
  })
}
