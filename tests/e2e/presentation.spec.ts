import { expect, type Page, test } from '@playwright/test'
import { openDeck, openShow } from './deck'

const show = (page: Page) => page.getByRole('region', { name: /^Presentation of / })
const at = (page: Page, number: number) =>
  expect(show(page).getByRole('progressbar')).toHaveAttribute('aria-valuenow', `${number}`)

test('keys step, jump, blacken and show the overview; the address follows', async ({ page }) => {
  await openShow(page)
  await page.keyboard.press('ArrowRight')
  await at(page, 2)
  await page.keyboard.press('Space')
  await at(page, 3)
  await expect(page).toHaveURL(/slide=3/)
  await page.keyboard.press('ArrowLeft')
  await at(page, 2)
  await page.keyboard.press('End')
  await at(page, 11)
  await page.keyboard.press('Home')
  await at(page, 1)
  await page.keyboard.type('10')
  await page.keyboard.press('Enter')
  await at(page, 10)
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: /^Black screen/ })).toBeVisible()
  await page.keyboard.press('b')
  await page.keyboard.press('o')
  await page
    .getByRole('navigation', { name: 'Overview' })
    .getByRole('button', { name: /^Slide 4:/ })
    .click()
  await at(page, 4)
  await page.keyboard.press('?')
  await expect(page.getByRole('region', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Keys' })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(show(page)).toBeHidden()
  await expect(page.getByRole('list', { name: 'Slides' })).toBeVisible()
})

test('the page below cannot be reached while presenting', async ({ page }) => {
  await openShow(page)
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab')
    expect(
      await page.evaluate(() => document.activeElement?.closest('header, main') === null),
    ).toBe(true)
  }
})

test('presses at the edges and swipes step', async ({ page }) => {
  await openShow(page)
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 }
  await page.mouse.click(width - 10, height / 2)
  await at(page, 2)
  await page.mouse.click(10, height / 2)
  await at(page, 1)
  await show(page).evaluate((element) => {
    const touch = (x: number) =>
      new Touch({ identifier: 1, target: element, clientX: x, clientY: 300 })
    element.dispatchEvent(
      new TouchEvent('touchstart', {
        bubbles: true,
        touches: [touch(600)],
        changedTouches: [touch(600)],
      }),
    )
    element.dispatchEvent(
      new TouchEvent('touchend', { bubbles: true, touches: [], changedTouches: [touch(300)] }),
    )
  })
  await at(page, 2)
})

test('a circle can be zoomed to and left again, and the numbers stay', async ({ page }) => {
  await openShow(page)
  const image = show(page).getByRole('button', { name: /^Zoom to Image/ })
  await image.focus()
  await page.keyboard.press('Enter')
  await expect(image).toHaveAttribute('aria-pressed', 'true')
  await at(page, 1)
  await page.keyboard.press('Escape')
  await expect(image).toHaveAttribute('aria-pressed', 'false')
  await expect(show(page)).toBeVisible()
})

test('the spotlight and the notes come and go by key', async ({ page }) => {
  await openShow(page)
  await page.keyboard.press('s')
  await expect(page.getByTestId('spotlight')).toBeVisible()
  await page.keyboard.press('s')
  await expect(page.getByTestId('spotlight')).toBeHidden()
  await page.keyboard.press('n')
  await expect(show(page).getByRole('region', { name: 'Notes' })).toContainText(
    'Start with what contains what',
  )
})

test('without network it goes on to the last slide', async ({ page, context }) => {
  await openShow(page)
  await context.setOffline(true)
  for (let number = 2; number <= 11; number++) {
    await page.keyboard.press('ArrowRight')
    await at(page, number)
    await expect(show(page).getByRole('heading', { level: 2 }).first()).not.toBeEmpty()
    await expect(
      show(page)
        .getByText(/^Source: /)
        .first(),
    ).toBeAttached()
  }
  await page.keyboard.press('o')
  await expect(page.getByRole('navigation', { name: 'Overview' })).toBeVisible()
})

test('the presenter’s window is in step both ways, and survives a reload of either', async ({
  page,
}) => {
  await openDeck(page)
  const opening = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Presenter window' }).click()
  const presenter = await opening
  const room = presenter.getByRole('region', { name: 'Presenter' })
  await expect(room.getByRole('region', { name: 'Notes' })).toContainText(
    'Start with what contains',
    {
      timeout: 30_000,
    },
  )
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(room.getByText('In step with the presentation.')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(room.getByRole('heading', { name: /^This slide, 2 of/ })).toBeVisible()
  await presenter.getByRole('button', { name: 'Next', exact: true }).click()
  await at(page, 3)
  await presenter.getByRole('button', { name: 'Black screen' }).click()
  await expect(page.getByRole('button', { name: /^Black screen/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /^Black screen/ })).toBeVisible({ timeout: 30_000 })
  await at(page, 3)
  await presenter.reload()
  await expect(room.getByRole('heading', { name: /^This slide, 3 of/ })).toBeVisible({
    timeout: 30_000,
  })
  await presenter.getByRole('button', { name: 'End' }).click()
  await expect(show(page)).toBeHidden()
})

test('where the pop-up is blocked the notes stand in the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openShow(page)
  await page.mouse.move(300, 300)
  await show(page).getByRole('button', { name: 'Presenter window' }).click()
  const notes = show(page).getByRole('region', { name: 'Notes' })
  await expect(notes).toContainText('The browser blocked the presenter window')
  await expect(notes).toContainText('Start with what contains what')
})

for (const [name, viewport] of [
  ['4:3', { width: 1024, height: 768 }],
  ['a phone', { width: 360, height: 780 }],
] as const) {
  test(`on ${name} a slide fills the screen without scrolling`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await openShow(page)
    const picture = show(page).locator('svg[viewBox]').first()
    const box = await picture.boundingBox()
    expect(box?.width).toBeGreaterThan(viewport.width * 0.95)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    )
  })
}
