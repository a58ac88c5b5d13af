import { expect, type Page, test } from '@playwright/test'
import { answering } from './answering'
import { circle, diagram, outline } from './atlas-page'

const isAcross = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

for (const width of [360, 1440])
  test(`with text twice as large at ${width} px everything is there, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%'
      }),
    )
    await page.goto('/?focus=image')
    await answering(diagram(page))
    expect(await isAcross(page)).toBe(false)
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('[role=treeitem], nav[aria-label=Breadcrumb] li, button')]
        .filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1,
        )
        .map(({ textContent }) => textContent),
    )
    expect(wide).toEqual([])
  })

test('in forced colours circles are outlined, and what is in focus stands out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/?focus=image')
  await answering(diagram(page))
  const colours = await page.evaluate(() => {
    const probe = document.createElement('p')
    probe.style.cssText = 'color: CanvasText; background: Canvas; forced-color-adjust: none'
    document.body.append(probe)
    const { color, backgroundColor } = getComputedStyle(probe)
    probe.remove()
    return { text: color, ground: backgroundColor }
  })
  const contour = circle(page, /^Midjourney/).locator('[data-circle]')
  await expect(contour).toHaveCSS('stroke', colours.text)
  await expect(contour).toHaveCSS('fill', colours.ground)
  await expect(diagram(page).getByText('Midjourney', { exact: true })).toHaveCSS(
    'fill',
    colours.text,
  )
  const rings = diagram(page).locator('[data-part=ring]')
  await expect(rings).toHaveCount(2)
  await expect(rings.last()).not.toHaveCSS('stroke', colours.ground)
  await expect(outline(page).locator('[aria-selected=true]')).toHaveCSS('outline-style', 'solid')
})

test.describe('on a low window', () => {
  test.use({ viewport: { width: 900, height: 500 } })

  test('the page scrolls under a plain wheel over the circles', async ({ page }) => {
    await page.goto('/')
    await answering(diagram(page))
    const box = await diagram(page).boundingBox()
    if (box === null) throw new Error('The diagram is not drawn')
    await page.mouse.move(box.x + box.width / 2, box.y + 120)
    await page.mouse.wheel(0, 80)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })
})
