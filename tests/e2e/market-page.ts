import { expect, type Page } from '@playwright/test'

/** The charts of the market page, by their names in its address. */
export const CHARTS = [
  'market-growth',
  'orders-of-magnitude',
  'image-market',
  'adoption',
  'shares',
  'parameters',
  'verdicts',
  'modalities',
  'technologies',
  'challenges',
]

export const figure = (page: Page, id: string) => page.locator(`figure#${id}`)
export const growth = (page: Page) => figure(page, 'market-growth')
export const drawing = (page: Page, id: string) => figure(page, id).locator('svg.recharts-surface')

/** Goes to a chart, which is when its drawing is loaded, and waits for it. */
export async function drawn(page: Page, id: string) {
  await expect(async () => {
    await figure(page, id).scrollIntoViewIfNeeded()
    await expect(drawing(page, id).locator('text').first()).toBeVisible({ timeout: 2_000 })
  }).toPass()
  return drawing(page, id)
}
