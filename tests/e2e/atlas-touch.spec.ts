import { expect, type Page, test } from '@playwright/test'
import { circle, diagram } from './atlas-page'

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

const place = (page: Page) =>
  circle(page, /^Generative AI,/)
    .locator('[data-part=contour]')
    .evaluate((element) => {
      const { x, width } = element.getBoundingClientRect()
      return { x: Math.round(x), width: Math.round(width) }
    })

type Point = { x: number; y: number }

/** Moves fingers from where they start to where they end, in small steps, as the browser gets them from a screen. */
async function swipe(page: Page, from: readonly Point[], to: readonly Point[]) {
  const session = await page.context().newCDPSession(page)
  const at = (progress: number) =>
    from.map(({ x, y }, index) => ({
      x: x + ((to[index]?.x ?? x) - x) * progress,
      y: y + ((to[index]?.y ?? y) - y) * progress,
      id: index,
    }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= 8; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 8) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** The middle of the diagram, once it is drawn for this screen and in sight. */
async function middleOf(page: Page): Promise<Point> {
  await page.goto('/')
  await expect(diagram(page).getByText('Video', { exact: true })).toBeVisible()
  await diagram(page).evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await diagram(page).boundingBox()
  if (box === null) throw new Error('The diagram is not drawn')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('two fingers zoom', async ({ page }) => {
  const { x, y } = await middleOf(page)
  const before = await place(page)
  await swipe(
    page,
    [
      { x: x - 20, y },
      { x: x + 20, y },
    ],
    [
      { x: x - 60, y },
      { x: x + 60, y },
    ],
  )
  await expect.poll(async () => (await place(page)).width).toBeGreaterThan(before.width * 2)
  await expect(page).toHaveURL(/\/$/)
})

test('two fingers zoom upright too, and the page stays', async ({ page }) => {
  const { x, y } = await middleOf(page)
  const [before, scrolled] = [await place(page), await page.evaluate(() => scrollY)]
  await swipe(
    page,
    [
      { x, y: y - 20 },
      { x, y: y + 20 },
    ],
    [
      { x, y: y - 60 },
      { x, y: y + 60 },
    ],
  )
  await expect.poll(async () => (await place(page)).width).toBeGreaterThan(before.width * 2)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)
})

test('a finger moves the drawing sideways', async ({ page }) => {
  const { x, y } = await middleOf(page)
  const before = await place(page)
  await swipe(page, [{ x, y }], [{ x: x + 90, y }])
  await expect.poll(async () => (await place(page)).x).toBeGreaterThan(before.x + 40)
  await expect(page).toHaveURL(/\/$/)
})

test('a finger going up scrolls the page and leaves the drawing', async ({ page }) => {
  const { x, y } = await middleOf(page)
  const [before, scrolled] = [await place(page), await page.evaluate(() => scrollY)]
  await swipe(page, [{ x, y: y + 100 }], [{ x, y: y - 150 }])
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 80)
  expect(await place(page)).toEqual(before)
  await expect(page).toHaveURL(/\/$/)
})

test('a tap goes in, and a held finger tells the full name', async ({ page }) => {
  await middleOf(page)
  const image = await circle(page, /^Image,/).boundingBox()
  if (image === null) throw new Error('The circle is not drawn')
  const [x, y] = [image.x + image.width / 2, image.y + 8]
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await expect(page.getByRole('tooltip')).toContainText('Image')
  await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
  await expect(page.getByRole('tooltip')).toContainText('Image')

  await page.touchscreen.tap(x, y)
  await expect(page).toHaveURL(/focus=image$/)
})
