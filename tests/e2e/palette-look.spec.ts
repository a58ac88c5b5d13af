import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { field, openByButton, status } from './palette'

test('fills a phone, with targets large enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/models')
  await openByButton(page)
  const box = await page.getByRole('dialog', { name: 'Find anything' }).boundingBox()
  expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 })
  await field(page).fill('image')
  await expect(status(page)).toContainText('result')
  const heights = await page
    .getByRole('dialog')
    .locator('button, label, [role=option]')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})

for (const width of [360, 700, 800, 900, 1200, 1440]) {
  test(`its button stands in one row with the pages at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/models')
    const header = await page.getByRole('banner').boundingBox()
    const button = page.getByRole('button', { name: 'Find anything' })
    await expect(button).toBeInViewport({ ratio: 1 })
    expect(header?.height).toBe(56)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no violation that axe knows in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/models', { waitUntil: 'networkidle' })
    await openByButton(page)
    for (const typed of ['', 'image', 'xyzzyq']) {
      await field(page).fill(typed)
      await expect(page.getByRole('option').first()).toBeVisible()
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
      const { violations } = await axe.analyze()
      expect(
        violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
      ).toEqual([])
    }
  })
}
