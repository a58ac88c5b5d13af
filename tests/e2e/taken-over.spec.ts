import { expect, test } from '@playwright/test'
import { answering } from './answering'

declare global {
  interface Window {
    /** The elements that the HTML brought. */
    brought: Element[]
    /** How far what is in sight has moved by itself, as the browser scores it. */
    moved: number
  }
}

const CONTENT = 'main *'

test.beforeEach(({ page }) =>
  page.addInitScript((content) => {
    window.moved = 0
    document.addEventListener('DOMContentLoaded', () => {
      window.brought = [...document.querySelectorAll(content)]
    })
    new PerformanceObserver((shifts) => {
      for (const shift of shifts.getEntries())
        window.moved += (shift as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  }, CONTENT),
)

for (const address of ['/models', '/use-cases', '/compare', '/choose', '/documents'])
  test(`the script takes ${address} over as it stands: nothing of it is made anew`, async ({
    page,
  }) => {
    await page.goto(address)
    await answering(page.locator('main').locator('button, input').first())
    const brought = await page.evaluate(() => ({
      some: window.brought.length > 0,
      lost: window.brought.filter((element) => !element.isConnected).map(({ tagName }) => tagName),
    }))
    expect(brought).toEqual({ some: true, lost: [] })
  })

for (const [address, told] of [
  ['/models?output=image', /\d+ of \d+ models whose stated output includes image/],
  ['/use-cases?contested=yes', /\d+ of \d+ use cases/],
  ['/compare?document=nurix', /according to nurix/],
  ['/choose?output=image', /for image/],
] as const)
  test(`${address} is seen as it asks, and does not jump there`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('status').filter({ hasText: told })).toBeVisible()
    expect(await page.evaluate(() => window.moved)).toBeLessThan(0.01)
  })

test('what is ticked and typed before the script has come is done, and stands in the address', async ({
  page,
}) => {
  let come = () => {}
  const hasCome = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/*.js', async (route) => {
    await hasCome
    await route.continue()
  })
  await page.goto('/models', { waitUntil: 'commit' })
  const image = page
    .getByRole('group', { name: 'Output modality', exact: true })
    .getByRole('checkbox', { name: /^Image/ })
  const search = page.getByRole('searchbox', { name: 'Search models' })
  await image.click()
  await search.fill('e')
  come()
  await expect(page).toHaveURL(/q=e/)
  await expect(page).toHaveURL(/output=image/)
  await expect(image).toBeChecked()
  await expect(search).toHaveValue('e')
  await expect(page.getByRole('status').filter({ hasText: 'models' })).toContainText(
    'whose stated output includes image',
  )
})

test('what the browser puts back into fields on the way Back is not taken for a choice', async ({
  page,
}) => {
  await page.goto('/models')
  const box = page.getByRole('checkbox', { name: /^Compare / }).nth(1)
  await answering(box)
  await box.click()
  await expect(box).toBeChecked()
  await page.goto('/documents/nurix')
  await page.goBack()
  await answering(box)
  await expect(box).not.toBeChecked()
})

test('where the script never comes, an address that asks for something shows the whole in the end', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('/models?output=image')
  await expect(page.getByRole('rowheader').first()).toBeVisible()
})
