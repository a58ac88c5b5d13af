import { expect, type Page, test } from '@playwright/test'
import { circle, diagram } from './atlas-page'

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true })

const place = (page: Page) =>
  circle(page, /^Generative AI,/)
    .locator('[data-circle]')
    .evaluate((element) => {
      const { x, y, width } = element.getBoundingClientRect()
      return { x: Math.round(x), y: Math.round(y + scrollY), width: Math.round(width) }
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

/** Parts two fingers around a point, so that the drawing is three times as large. */
const enlargeAt = (page: Page, { x, y }: Point) =>
  swipe(
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
  await enlargeAt(page, { x, y })
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

test('once it is enlarged a finger moves the drawing any way, until the button leaves the page its swipe again', async ({
  page,
}) => {
  const { x, y } = await middleOf(page)
  await enlargeAt(page, { x, y })
  const zoomOut = page.getByRole('button', { name: 'Zoom out' })
  await expect(zoomOut).toBeEnabled()
  const [before, scrolled] = [await place(page), await page.evaluate(() => scrollY)]
  await swipe(page, [{ x, y: y + 40 }], [{ x, y: y - 60 }])
  await expect.poll(async () => (await place(page)).y).toBeLessThan(before.y - 60)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled)

  // Chromium takes no tap so soon after a swipe.
  await zoomOut.click()
  await expect(zoomOut).toBeDisabled()
  await swipe(page, [{ x, y: y + 100 }], [{ x, y: y - 150 }])
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 80)
})

test('two fingers that move together move the drawing', async ({ page }) => {
  const { x, y } = await middleOf(page)
  await enlargeAt(page, { x, y })
  const before = await place(page)
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    })
  const both = (by: number): [Point, Point] => [
    { x: x - 40 + by, y },
    { x: x + 40 + by, y },
  ]
  await touch('touchStart', both(0))
  for (const by of [15, 30, 45]) await touch('touchMove', both(by))
  await expect.poll(async () => (await place(page)).x).toBe(before.x + 45)
  expect((await place(page)).width).toBe(before.width)
  await touch('touchEnd', [])
})
