import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** In the dark only colours differ: every rule in the light, those about colours in both. */
const RULES = { light: null, dark: ['color-contrast', 'link-in-text-block'] } as const

export type Theme = keyof typeof RULES

/** Expects that axe finds nothing against a page as it stands, in the theme it is opened in. */
export async function expectNoViolation(page: Page, theme: Theme): Promise<void> {
  const rules = RULES[theme]
  // What is inert, such as the page behind its stage, can be neither read nor pressed; it is examined where it can.
  const axe = new AxeBuilder({ page }).exclude('[inert]').options({
    // To tell of what passed as well takes several times as long.
    resultTypes: ['violations'],
    ...(rules === null ? {} : { runOnly: [...rules] }),
  })
  const { violations } = await axe.analyze()
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual([])
}
