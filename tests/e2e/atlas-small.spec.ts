import { expect, type Page, test } from '@playwright/test'
import { answering } from './answering'
import { diagram, outline, panelTitle, row } from './atlas-page'

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 800, height: 1000 } })

  test('outline and details are drawers that Escape closes, back to where they were opened', async ({
    page,
  }) => {
    await page.goto('/?focus=image')
    await expect(panelTitle(page)).toBeHidden()
    await expect(outline(page)).toBeHidden()
    const details = page.getByRole('button', { name: 'Details' })
    await expect(async () => {
      await details.click()
      await expect(panelTitle(page)).toBeVisible({ timeout: 500 })
    }).toPass()
    await expect(panelTitle(page)).toHaveText('Image')
    await expect(page.getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(panelTitle(page)).toBeHidden()
    await expect(details).toBeFocused()
    await expect(page).toHaveURL(/focus=image$/)

    await page.getByRole('button', { name: 'Outline' }).click()
    await row(page, /^Video/).click()
    await expect(page).toHaveURL(/focus=video$/)
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(outline(page)).toBeHidden()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  test('the outline comes first, the diagram names branches only', async ({ page }) => {
    await page.goto('/')
    await answering(diagram(page))
    const tree = await outline(page).boundingBox()
    const stage = await diagram(page).boundingBox()
    expect(tree?.y).toBeLessThan(stage?.y ?? 0)
    await expect(diagram(page).getByText('Video', { exact: true })).toBeVisible()
    await expect(diagram(page).getByText('ChatGPT', { exact: true })).toHaveCount(0)
  })

  test('the circles stand where they stay before any script runs', async ({ browser, page }) => {
    const placesOn = (on: Page) =>
      diagram(on)
        .locator('a [data-circle]')
        .evaluateAll((circles) =>
          circles.slice(0, 12).map((element) => {
            const { left, width } = element.getBoundingClientRect()
            return { left, width }
          }),
        )
    const scriptless = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 780 },
    })
    const plain = await scriptless.newPage()
    await plain.goto('/')
    await page.goto('/')
    await expect(diagram(page).getByText('Video', { exact: true })).toBeVisible()
    const [before, after] = [await placesOn(plain), await placesOn(page)]
    await scriptless.close()
    expect(before).toHaveLength(12)
    for (const [at, { left, width }] of before.entries()) {
      expect(Math.abs(left - (after[at]?.left ?? 0))).toBeLessThan(2)
      expect(Math.abs(width - (after[at]?.width ?? 0))).toBeLessThan(2)
    }
  })

  for (const address of ['/', '/?arrange=vendor', '/?leaves=use-cases&arrange=document'])
    test(`nothing in sight moves while ${address} is taken over`, async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          // Chromium's own entry, which TypeScript does not know.
          for (const entry of list.getEntries())
            shifts.push((entry as never as { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(address)
      await expect(page.getByRole('combobox', { name: 'Arrange by' })).toBeVisible()
      await expect(page.getByText(/level 1 of \d, \d+ (models|use cases)$/)).toBeAttached()
      await expect(
        diagram(page).getByText('Artificial Intelligence', { exact: true }),
      ).toBeVisible()
      const shifts = await page.evaluate(() => (window as never as { shifts: number[] }).shifts)
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01)
    })
})
