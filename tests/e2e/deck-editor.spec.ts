import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { openDeck, slideButtons, titlesOf } from './deck'

test('a chart added on its page is a slide of one’s own deck, and still there after a reload', async ({
  page,
}) => {
  await page.goto('/market?rate=25', { waitUntil: 'networkidle' })
  const chart = page.getByRole('figure').filter({ hasText: '25%' }).first()
  await chart.getByRole('button', { name: 'Add to deck' }).click()
  await chart.getByRole('link', { name: 'My deck' }).click()
  await expect(slideButtons(page)).toHaveCount(1, { timeout: 30_000 })
  await expect(page).toHaveURL(/deck=my-deck/)
  await expect(page.getByRole('region', { name: 'Slide 1' })).toContainText('25%')
  await page.reload()
  await expect(slideButtons(page).first()).toHaveAccessibleName(/25%/, { timeout: 30_000 })
})

test('the ready deck tells its story in about ten slides, each with its sources', async ({
  page,
}) => {
  await openDeck(page)
  const slides = slideButtons(page)
  await expect(slides.first()).toHaveAccessibleName(/Language models are one branch/)
  const count = await slides.count()
  expect(count).toBeGreaterThanOrEqual(9)
  for (let index = 0; index < count; index++) {
    await slides.nth(index).click()
    const slide = page.getByRole('region', { name: `Slide ${index + 1}`, exact: true })
    await expect(slide.getByText(/^Source: /).first()).toBeAttached()
    await expect(page.getByLabel('Notes for the speaker')).not.toHaveValue('')
  }
})

test('slides are retitled, noted, duplicated, removed, and every change is taken back', async ({
  page,
}) => {
  await openDeck(page)
  const before = await titlesOf(page)
  await page.getByLabel('Title').fill('A title of mine')
  await expect(slideButtons(page).first()).toHaveAccessibleName('Slide 1: A title of mine')
  await page.getByRole('button', { name: 'Duplicate slide' }).click()
  await expect(slideButtons(page)).toHaveCount(before.length + 1)
  await page.getByRole('button', { name: 'Remove slide' }).click()
  await expect(slideButtons(page)).toHaveCount(before.length)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => titlesOf(page)).toEqual(before)
})

test('slides are moved by buttons, by key and by dragging', async ({ page }) => {
  await openDeck(page)
  const [first = '', second = '', third = ''] = await titlesOf(page)
  await page.getByRole('button', { name: 'Move slide 1 down' }).click()
  await expect(slideButtons(page).first()).toHaveAccessibleName(`Slide 1: ${second}`)
  await slideButtons(page).nth(1).press('Alt+ArrowUp')
  await expect(slideButtons(page).first()).toHaveAccessibleName(`Slide 1: ${first}`)
  const items = page.getByRole('list', { name: 'Slides' }).getByRole('listitem')
  const handle = items.first().getByTitle('Drag to move')
  const target = await items.nth(2).boundingBox()
  await handle.hover()
  await page.mouse.down()
  await page.mouse.move(60, (target?.y ?? 0) + (target?.height ?? 0) - 4, { steps: 5 })
  await page.mouse.up()
  await expect(slideButtons(page).nth(2)).toHaveAccessibleName(`Slide 3: ${first}`)
  expect((await titlesOf(page)).slice(0, 2)).toEqual([second, third])
})

test('a view is added by its pasted address; what is none of ours is told so', async ({ page }) => {
  await openDeck(page)
  const count = await slideButtons(page).count()
  const field = page.getByLabel('Address of a view')
  await field.fill('https://example.com/elsewhere')
  await field.press('Enter')
  await expect(page.getByText('Not a view of the atlas')).toBeVisible()
  await field.fill('https://atlas.example/models?output=image')
  await field.press('Enter')
  await expect(slideButtons(page)).toHaveCount(count + 1)
  await expect(page.getByRole('region', { name: 'Slide 2' })).toContainText('output includes image')
})

test('a layout puts a text or another view beside the first', async ({ page }) => {
  await openDeck(page, '?slide=8')
  await page.getByText('With text', { exact: true }).click()
  await page.getByLabel('Text beside the view').fill('What to look at.')
  const slide = page.getByRole('region', { name: 'Slide 8' })
  await expect(slide.getByRole('paragraph').filter({ hasText: 'What to look at.' })).toBeAttached()
  await page.getByText('Two side by side', { exact: true }).click()
  await page.getByLabel('Address of the other view').fill('/market?chart=shares')
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(
    slide.getByRole('heading', { name: /shares of three different wholes/ }),
  ).toBeAttached()
})

test('a deck goes out as a file and comes in again; a broken file is told why', async ({
  page,
}) => {
  await openDeck(page)
  const before = await titlesOf(page)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: /^JSON/ }).click()
  const path = await (await saved).path()
  await page.getByLabel('Deck file').setInputFiles(path)
  await expect(page).toHaveURL(/deck=deck-/)
  await expect.poll(() => titlesOf(page)).toEqual(before)
  const broken = readFileSync(path, 'utf8').replace('/market?chart=adoption', 'javascript:1')
  await page.getByLabel('Deck file').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(broken),
  })
  await expect(page.getByRole('alert').filter({ hasText: 'broken.json' })).toContainText(
    /slide 8, address: an address of a view of the atlas/,
  )
})

test('a short deck fits into a link that opens it elsewhere', async ({ page, browser }) => {
  await page.goto('/market', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Add to deck' }).first().click()
  await expect(page.getByRole('link', { name: 'My deck' })).toBeVisible()
  await openDeck(page, '?deck=my-deck')
  await page.getByRole('button', { name: 'Deck', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Copy link to deck/ }).click()
  await expect(page.getByText('The link to the whole deck is copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link.length).toBeLessThan(2000)
  const other = await browser.newPage()
  await other.goto(link)
  await expect(slideButtons(other)).toHaveCount(1, { timeout: 30_000 })
  await other.getByRole('button', { name: 'Keep it in this browser' }).click()
  await expect(other).toHaveURL(/deck=deck-/)
  await other.close()
})

test('of two tabs the later change wins, and says so', async ({ page, context }) => {
  await openDeck(page)
  const other = await context.newPage()
  await openDeck(other)
  await other.getByLabel('Title').fill('From the other tab')
  await expect(page.getByText('This deck was changed in another tab')).toBeVisible()
  await expect(slideButtons(page).first()).toHaveAccessibleName('Slide 1: From the other tab')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(slideButtons(page).first()).toHaveAccessibleName(/Language models are one branch/)
  await expect(slideButtons(other).first()).toHaveAccessibleName(/Language models are one branch/)
})

test('a full disk is told, and the change stays on the page', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openDeck(page)
  await page.getByLabel('Title').fill('Not kept')
  await expect(page.getByRole('alert').filter({ hasText: 'storage is full' })).toBeVisible()
  await expect(slideButtons(page).first()).toHaveAccessibleName('Slide 1: Not kept')
})

test('printed, every slide is a page of its own with text that can be selected', async ({
  page,
}) => {
  await openDeck(page)
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled({ timeout: 45_000 })
  const count = await slideButtons(page).count()
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format, landscape: true, printBackground: true })).toString(
      'latin1',
    )
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(count)
    expect(pdf).toContain('/Font')
  }
})

test('a slide leaves as SVG and PNG, the deck as a handout with its sources', async ({ page }) => {
  await openDeck(page, '?slide=6')
  const take = async (button: string, item: RegExp) => {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.getByRole('menuitem', { name: item }).click()
    return readFileSync(await (await saved).path())
  }
  expect((await take('Picture', /^SVG/)).toString()).toMatch(
    /^<svg [^>]*width="1920"[\s\S]*about 497/,
  )
  const png = await take('Picture', /^PNG/)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3840, 2160])
  expect((await take('Export', /^Handout as Markdown/)).toString()).toContain(
    '| 2024 | Reported | 67.18 |',
  )
  expect((await take('Export', /^Handout An HTML/)).toString()).toContain('<ul class="sources">')
})

test('a slide of an edition that this browser never saw says so, and can take over the present one', async ({
  page,
}) => {
  await openDeck(page)
  const deck = {
    id: 'old',
    name: 'Old',
    version: 0,
    slides: [
      {
        id: 'slide-1',
        address: '/market?chart=adoption',
        title: '',
        notes: '',
        layout: 'full',
        text: '',
        second: null,
        snapshot: '0'.repeat(64),
      },
    ],
  }
  const file = JSON.stringify({ format: 'genai-atlas-deck', formatVersion: 1, deck })
  await page
    .getByLabel('Deck file')
    .setInputFiles({ name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await expect(page.getByText(/^This slide was made with an edition/)).toBeVisible()
  await page.getByRole('button', { name: 'Take over the present data' }).click()
  await expect(page.getByText(/^Frozen at this edition/)).toBeVisible()
})

test('before any script the ready deck stands as a list of views with their sources', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/present')
  const deck = page.getByRole('region', { name: 'The ready deck' })
  await expect(deck.getByRole('link', { name: /Language models are one branch/ })).toBeVisible()
  await expect(deck.getByText(/^Source: /).first()).toBeVisible()
  await context.close()
})
