import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { answering } from './answering'
import { circle, diagram, panelTitle } from './atlas-page'

test.use({ viewport: { width: 1440, height: 900 } })

type Point = { x: number; y: number }
type Button = 'none' | 'left' | 'right'

const BUTTONS = { none: 0, left: 1, right: 2 } as const

/** A pen as the browser gets it from a digitiser: it hovers, touches with its tip or with the button on its barrel held. */
async function penOn(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const send = (type: string, { x, y }: Point, button: Button, buttons: number) =>
    session.send('Input.dispatchMouseEvent', {
      type: type as 'mouseMoved',
      x,
      y,
      button,
      buttons,
      clickCount: type === 'mouseMoved' ? 0 : 1,
      pointerType: 'pen',
    })
  return {
    hover: (at: Point) => send('mouseMoved', at, 'none', 0),
    press: (at: Point, button: Button = 'left') =>
      send('mousePressed', at, button, BUTTONS[button]),
    draw: (at: Point, button: Button = 'left') => send('mouseMoved', at, button, BUTTONS[button]),
    lift: (at: Point, button: Button = 'left') => send('mouseReleased', at, button, 0),
  }
}

const placeOf = (page: Page, name: RegExp) =>
  circle(page, name)
    .locator('[data-circle]')
    .evaluate((element) => {
      const { x, y, width } = element.getBoundingClientRect()
      return { x: Math.round(x), y: Math.round(y), width: Math.round(width) }
    })

/** A point of a circle that no circle within it covers: just inside its upper edge, above its name. */
async function headOf(page: Page, name: RegExp): Promise<Point> {
  const { x, y, width } = await placeOf(page, name)
  return { x: x + width / 2, y: y + 6 }
}

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await answering(diagram(page))
  await expect(diagram(page).getByText('Midjourney', { exact: true })).toBeVisible()
})

test('a pen that hovers is told the full name, one that goes away is told nothing', async ({
  page,
}) => {
  const pen = await penOn(page)
  const { x, y } = await headOf(page, /^Midjourney/)
  await pen.hover({ x: x - 3, y: y - 3 })
  await pen.hover({ x, y })
  await expect(page.getByRole('tooltip')).toContainText('Midjourney')
  await pen.hover({ x: 40, y: 20 })
  await expect(page.getByRole('tooltip')).toHaveCount(0)
})

test('a tap of the pen goes in, although its tip trembles', async ({ page }) => {
  const pen = await penOn(page)
  const at = await headOf(page, /^Image,/)
  await pen.hover(at)
  await pen.press(at)
  await pen.draw({ x: at.x + 4, y: at.y - 4 })
  await pen.lift({ x: at.x + 4, y: at.y - 4 })
  await expect(page).toHaveURL(/\?focus=image$/)
  await expect(panelTitle(page)).toHaveText('Image')
})

test('a stroke of the pen moves the drawing and goes nowhere', async ({ page }) => {
  const pen = await penOn(page)
  const at = await headOf(page, /^Image,/)
  const before = await placeOf(page, /^Image,/)
  await pen.press(at)
  await pen.draw({ x: at.x + 30, y: at.y + 20 })
  await pen.draw({ x: at.x + 70, y: at.y + 40 })
  await pen.lift({ x: at.x + 70, y: at.y + 40 })
  await expect
    .poll(() => placeOf(page, /^Image,/))
    .toEqual({ ...before, x: before.x + 70, y: before.y + 40 })
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeEnabled()
  await expect(page).toHaveURL(/\/$/)
})

test('the button on the barrel neither moves the drawing nor goes in', async ({ page }) => {
  const pen = await penOn(page)
  const at = await headOf(page, /^Image,/)
  const before = await placeOf(page, /^Image,/)
  await pen.press(at, 'right')
  await pen.draw({ x: at.x + 60, y: at.y + 40 }, 'right')
  await pen.lift({ x: at.x + 60, y: at.y + 40 }, 'right')
  expect(await placeOf(page, /^Image,/)).toEqual(before)
  await expect(page).toHaveURL(/\/$/)

  await pen.press(at)
  await pen.lift(at)
  await expect(page).toHaveURL(/\?focus=image$/)
})

test('a stroke that is lifted unheard does not stick to the pen', async ({ page }) => {
  const pen = await penOn(page)
  const at = await headOf(page, /^Image,/)
  const before = await placeOf(page, /^Image,/)
  await pen.press(at)
  await pen.draw({ x: at.x + 40, y: at.y })
  const dragged = { ...before, x: before.x + 40 }
  await expect.poll(() => placeOf(page, /^Image,/)).toEqual(dragged)
  // As after a menu of the browser: no event has told that the tip was lifted.
  await pen.hover({ x: at.x + 40, y: at.y + 90 })
  await pen.hover({ x: at.x + 140, y: at.y + 120 })
  expect(await placeOf(page, /^Image,/)).toEqual(dragged)
})
