import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { ADDRESSES } from './pages'

/** In the dark only colours differ: every rule in the light, those about colours in both. */
const RULES = { light: null, dark: ['color-contrast', 'link-in-text-block'] } as const

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    for (const address of ADDRESSES) {
      test(`${address} has no violation that axe knows`, async ({ page }) => {
        // The rules are many, and the longest pages have thousands of elements.
        test.slow()
        await page.goto(address, { waitUntil: 'networkidle' })
        // To tell of what passed as well takes several times as long.
        const rules = RULES[colorScheme]
        const axe = new AxeBuilder({ page }).options({
          resultTypes: ['violations'],
          ...(rules === null ? {} : { runOnly: [...rules] }),
        })
        const { violations } = await axe.analyze()
        expect(
          violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
        ).toEqual([])
      })
    }
  })
}
