import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

const diagram = (page: Page) => page.getByLabel('Taxonomy diagram')
const circle = (page: Page, name: RegExp) => diagram(page).getByRole('link', { name })
const outline = (page: Page) => page.getByRole('tree', { name: 'Taxonomy outline' })
const row = (page: Page, name: RegExp) => outline(page).getByRole('treeitem', { name })
const panelTitle = (page: Page) =>
  page.getByRole('region', { name: 'In focus' }).getByRole('heading')

test.use({ viewport: { width: 1440, height: 900 } })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the circles, their names and the outline are there', async ({ page }) => {
    await page.goto('/')
    await expect(circle(page, /^ChatGPT/).getByText('ChatGPT', { exact: true })).toBeVisible()
    await expect(circle(page, /^Image, 5 models/)).toHaveAttribute('href', '?focus=image')
    await expect(row(page, /^Large language models/)).toBeVisible()
  })
})

test('a circle goes in, the button, Escape and a breadcrumb go out, and Back returns', async ({
  page,
}) => {
  await page.goto('/')
  await circle(page, /^Image,/).click({ position: { x: 10, y: 90 } })
  await expect(page).toHaveURL(/\?focus=image$/)
  await expect(panelTitle(page)).toHaveText('Image')
  await expect(row(page, /^Image \d/)).toHaveAttribute('aria-selected', 'true')

  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect(page).toHaveURL(/\?focus=generative-ai$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled()

  await page.goBack()
  await expect(panelTitle(page)).toHaveText('Generative AI')
  await page.goBack()
  await expect(panelTitle(page)).toHaveText('Image')
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Artificial Intelligence' })
    .click()
  await expect(page).toHaveURL(/\/$/)
})

test('a press outside the focus goes out one level', async ({ page }) => {
  await page.goto('/?focus=llm-conversation')
  await expect(panelTitle(page)).toHaveText('Conversation')
  const box = await diagram(page).boundingBox()
  if (box === null) throw new Error('The diagram is not drawn')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height - 12)
  await expect(page).toHaveURL(/\?focus=llm$/)
})

test('going in and out is announced', async ({ page }) => {
  await page.goto('/?focus=image')
  await expect(page.getByText('Image, level 3 of 4, 5 models')).toBeAttached()
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect(page.getByText(/^Generative AI, level 2 of 5, \d+ models$/)).toBeAttached()
})

test('names are text, at least 11 px on the screen, and only of what is in focus', async ({
  page,
}) => {
  await page.goto('/?focus=image')
  await expect(diagram(page).getByText('Midjourney', { exact: true })).toBeVisible()
  await expect(diagram(page).getByText('ChatGPT', { exact: true })).toHaveCount(0)
  const sizes = await diagram(page)
    .locator('text')
    .evaluateAll((texts) =>
      texts.map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale
      }),
    )
  expect(sizes.length).toBeGreaterThan(5)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
})

test('the outline is walked with the keyboard and leads the circles', async ({ page }) => {
  await page.goto('/')
  await row(page, /^Artificial Intelligence/).focus()
  await page.keyboard.press('ArrowDown')
  await expect(row(page, /^Generative AI/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(row(page, /^Large language models/)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(row(page, /^Large language models/)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, /^Large language models/)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('mid')
  await expect(row(page, /^Midjourney/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?focus=midjourney$/)
  await expect(panelTitle(page)).toHaveText('Midjourney')
  await page.keyboard.press('Home')
  await expect(row(page, /^Artificial Intelligence/)).toBeFocused()
})

test('the circles are walked with the keyboard', async ({ page }) => {
  await page.goto('/')
  await circle(page, /^Generative AI,/).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\?focus=generative-ai$/)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\?focus=llm$/)
  await expect(circle(page, /^Large language models,/)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/\?focus=image$/)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/\?focus=generative-ai$/)
})

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

test('the panel of a model says where each document files it and leads to its page', async ({
  page,
}) => {
  await page.goto('/?focus=chatgpt')
  const panel = page.getByRole('region', { name: 'In focus' })
  await expect(panel.getByText(/^Contested\./)).toBeVisible()
  await expect(panel.getByRole('row', { name: /head-to-head/ })).toContainText('yes')
  await panel.getByRole('link', { name: 'Open model' }).click()
  await expect(page).toHaveURL(/\/models\/chatgpt$/)
})

test('a long list of models is cut after eight, and shown whole on demand', async ({ page }) => {
  await page.goto('/')
  const table = page
    .getByRole('region', { name: 'In focus' })
    .getByRole('table', { name: /^Which document names which model/ })
  await expect(table.getByRole('row')).toHaveCount(9)
  await page.getByRole('button', { name: /^All \d+ models$/ }).click()
  await expect(table.getByRole('row', { name: /^Alexa/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^All \d+ models$/ })).toHaveCount(0)
})

test('the panel of a branch leads to its table', async ({ page }) => {
  await page.goto('/?focus=image')
  await page.getByRole('link', { name: 'Show as table' }).click()
  await expect(page).toHaveURL(/\/models\?output=image$/)
})

test('a circle nobody knows is said so, and the whole is shown', async ({ page }) => {
  await page.goto('/?focus=no-such-circle')
  await expect(page.getByText(/focus=no-such-circle/)).toBeVisible()
  await expect(panelTitle(page)).toHaveText('Artificial Intelligence')
})

test('the link to a view is copied', async ({ page }) => {
  await page.goto('/?focus=video')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?focus=video$/)
})

test.describe('the picture of the diagram', () => {
  const fileOf = async (page: Page, kind: 'SVG' | 'PNG') => {
    await page.goto('/?focus=image')
    await expect(diagram(page).getByText('Midjourney', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Export' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: kind }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`atlas-image.${kind.toLowerCase()}`)
    return readFile(await file.path())
  }

  test('is saved as SVG: text as text, literal colours, title, legend, source, nothing from outside', async ({
    page,
  }) => {
    const svg = (await fileOf(page, 'SVG')).toString()
    for (const words of ['Midjourney', 'Image', 'Source: ', 'Contested'])
      expect(svg).toMatch(new RegExp(`<(text|tspan)[^>]*>${words}`))
    expect(svg).not.toMatch(/href|url\(|var\(|oklab|light-dark|<style>[^<]|NaN/)
    const isWellFormed = await page.evaluate(
      (markup) =>
        new DOMParser().parseFromString(markup, 'image/svg+xml').querySelector('parsererror') ===
        null,
      svg,
    )
    expect(isWellFormed).toBe(true)
  })

  test('is saved as PNG with twice the pixels', async ({ page }) => {
    const png = await fileOf(page, 'PNG')
    const box = await diagram(page).boundingBox()
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(2 * (box?.width ?? 0))
    expect(png.readUInt32BE(20)).toBeGreaterThan(2 * (box?.height ?? 0))
  })
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
  await expect(circle(page, /^GPT-4,/).getByText('GPT-4')).toBeVisible()
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
    const tree = await outline(page).boundingBox()
    const stage = await diagram(page).boundingBox()
    expect(tree?.y).toBeLessThan(stage?.y ?? 0)
    await expect(diagram(page).getByText('Video', { exact: true })).toBeVisible()
    await expect(diagram(page).getByText('ChatGPT', { exact: true })).toHaveCount(0)
  })

  test('the circles stand where they stay before any script runs', async ({ browser, page }) => {
    const placesOn = (on: Page) =>
      diagram(on)
        .locator('a [data-part=contour]')
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
})
