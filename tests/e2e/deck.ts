import { expect, type Page } from '@playwright/test'

/** Opens a deck where it is built, once its slides are drawn. */
export async function openDeck(page: Page, query = ''): Promise<void> {
  await page.goto(`/present${query}`)
  // What is exported is worked out.
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled({ timeout: 45_000 })
}

/** Opens the presentation of a deck, once every slide of it is worked out. */
export async function openShow(page: Page, query = ''): Promise<void> {
  await page.goto(`/present?view=show${query}`)
  await expect(page.getByRole('region', { name: /^Presentation of / })).toHaveAttribute(
    'data-complete',
    'true',
    { timeout: 45_000 },
  )
}

export const slideButtons = (page: Page) =>
  page.getByRole('list', { name: 'Slides' }).getByRole('button', { name: /^Slide \d/ })

/** The titles of the slides in their order. */
export async function titlesOf(page: Page): Promise<string[]> {
  const names = await slideButtons(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  )
  return names.map((name) => name.replace(/^Slide \d+: /, ''))
}
