import { expect, test } from '@playwright/test'
import { answering } from './answering'
import { circle, diagram } from './atlas-page'

test.use({ viewport: { width: 1440, height: 900 } })

test('a tooltip tells the full name and goes with Escape, which then goes out', async ({
  page,
}) => {
  await page.goto('/?focus=llm')
  await expect(async () => {
    await page.mouse.move(5, 5)
    await circle(page, /^ChatGPT/).hover({ position: { x: 12, y: 40 } })
    await expect(page.getByRole('tooltip')).toContainText('ChatGPT', { timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await expect(page).toHaveURL(/\?focus=llm$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?focus=generative-ai$/)
})

test('the tooltip stays while the pointer is on it, and once dismissed within its circle', async ({
  page,
}) => {
  await page.goto('/?focus=llm')
  const tooltip = page.getByRole('tooltip')
  await expect(async () => {
    await page.mouse.move(5, 5)
    await circle(page, /^ChatGPT/).hover({ position: { x: 30, y: 60 } })
    await expect(tooltip).toContainText('ChatGPT', { timeout: 500 })
  }).toPass()
  const box = await tooltip.boundingBox()
  if (box === null) throw new Error('There is no tooltip')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
  await page.mouse.move(box.x + box.width / 2 + 4, box.y + box.height / 2)
  // Longer than a tooltip lingers without the pointer.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
  await expect(tooltip).toContainText('ChatGPT')

  await circle(page, /^ChatGPT/).hover({ position: { x: 30, y: 60 } })
  await page.keyboard.press('Escape')
  await expect(tooltip).toHaveCount(0)
  await circle(page, /^ChatGPT/).hover({ position: { x: 34, y: 62 } })
  await expect(tooltip).toHaveCount(0)
})

test('Ctrl and the wheel zoom freely, dragging moves, and the plain wheel is left to the page', async ({
  page,
}) => {
  await page.goto('/')
  const place = () =>
    circle(page, /^Generative AI,/)
      .locator('circle')
      .first()
      .evaluate((element) => {
        const { x, width } = element.getBoundingClientRect()
        return { x: Math.round(x), width: Math.round(width) }
      })
  await expect(diagram(page).getByText('GPT-4', { exact: true })).toBeVisible()
  await answering(diagram(page))
  const box = await diagram(page).boundingBox()
  if (box === null) throw new Error('The diagram is not drawn')
  const before = await place()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.wheel(0, -200)
  expect(await place()).toEqual(before)
  await expect(async () => {
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    expect((await place()).width).toBeGreaterThan(before.width)
  }).toPass()

  const zoomed = await place()
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await place()).x).toBe(zoomed.x + 80)
  await expect(page).toHaveURL(/\/$/)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(place).toEqual(before)
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('the zoom arrives where it would jump to, also when it is interrupted', async ({ page }) => {
    await page.goto('/?focus=image')
    const radius = () =>
      circle(page, /^Image,/)
        .locator('circle')
        .first()
        .evaluate((element) => Math.round(element.getBoundingClientRect().width))
    const arrived = await radius()
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(radius).toBeLessThan(arrived / 2)
    await circle(page, /^Image,/).focus()
    await page.keyboard.press('Enter')
    await expect.poll(radius).toBe(arrived)
    await expect(diagram(page).getByText('Midjourney', { exact: true })).toBeVisible()
  })
})
