import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { readDataset } from '@/data/load'

const { figures, disagreements, documents } = readDataset('data')
const [figure] = figures
const disagreement = disagreements.at(-1)
const section = documents[0]?.sections.at(-1)
if (figure === undefined || disagreement === undefined || section === undefined)
  throw new Error('There is nothing to find')

const field = (page: Page) => page.getByRole('combobox', { name: 'Find anything' })
const status = (page: Page) =>
  page.getByRole('dialog', { name: 'Find anything' }).getByRole('status')

/** Opens the search by its button, once the page's script has taken over and gives the button its answer. */
async function openByButton(page: Page) {
  await expect(async () => {
    if (!(await field(page).isVisible()))
      await page.getByRole('button', { name: 'Find anything' }).click({ timeout: 1000 })
    await expect(field(page)).toBeFocused({ timeout: 1000 })
  }).toPass()
}

/** Opens a page, and waits until its script listens to the keys of the search. */
async function openPage(page: Page, address: string) {
  await page.goto(address)
  await openByButton(page)
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()
}

test('Ctrl with K opens it, finds with a slip and goes there, all by keyboard', async ({
  page,
}) => {
  await openPage(page, '/models')
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('chatgtp')
  await expect(page.getByRole('option').first()).toContainText('ChatGPT')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/models\/chatgpt$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ChatGPT')
  await expect(field(page)).toBeHidden()
})

test('Cmd with K opens and closes it, and the focus goes back', async ({ page }) => {
  await openPage(page, '/models')
  const search = page.getByRole('searchbox', { name: 'Search models' })
  await search.focus()
  await page.keyboard.press('Meta+k')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Meta+k')
  await expect(field(page)).toBeHidden()
  await expect(search).toBeFocused()
})

test('the / key opens it, but not while typing, and can be switched off for good', async ({
  page,
}) => {
  await openPage(page, '/models')
  const search = page.getByRole('searchbox', { name: 'Search models' })
  await search.pressSequentially('a/b')
  await expect(search).toHaveValue('a/b')
  await expect(field(page)).toBeHidden()

  await page.getByRole('main').focus()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('')
  await page.getByRole('checkbox', { name: 'Single keys: / and letters' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()

  await page.reload()
  await openPage(page, '/models')
  await page.getByRole('main').focus()
  await page.keyboard.press('/')
  await expect(field(page)).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
})

test("the browser's own find is left alone", async ({ page }) => {
  await openPage(page, '/models')
  const isLeft = (key: string) =>
    page.evaluate(
      (key) =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }),
        ),
      key,
    )
  expect(await isLeft('f')).toBe(true)
  await expect(field(page)).toBeHidden()
  expect(await isLeft('k')).toBe(false)
  await expect(field(page)).toBeFocused()
})

for (const { typed, address, shows } of [
  { typed: 'circle image', address: '/?focus=image', shows: 'Image' },
  {
    typed: figure.label,
    address: `/market#${figure.id}`,
    shows: figure.label,
  },
  {
    typed: disagreement.question,
    address: `/documents#${disagreement.id}`,
    shows: disagreement.question,
  },
]) {
  test(`leads to ${address}`, async ({ page }) => {
    await openPage(page, '/use-cases')
    await page.keyboard.press('Control+k')
    await page.keyboard.type(typed.slice(0, 100))
    await expect(status(page)).toContainText('result')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(address)
    await expect(page.getByRole('heading', { name: shows }).first()).toBeInViewport()
  })
}

test('every place it can lead to is there', async ({ request }) => {
  const items: { href: string }[] = await (await request.get('/finder.json')).json()
  const fragments = new Map<string, string[]>()
  for (const { href } of items) {
    const [address = '', fragment] = href.split('#')
    if (fragment !== undefined)
      fragments.set(address, [...(fragments.get(address) ?? []), fragment])
  }
  expect(fragments.size).toBeGreaterThan(4)
  for (const [address, wanted] of fragments) {
    const html = await (await request.get(address)).text()
    expect(
      wanted.filter((fragment) => !html.includes(`id="${fragment}"`)),
      address,
    ).toEqual([])
  }
})

test('leads to a question on the page that shows another', async ({ page }) => {
  await openPage(page, '/documents')
  await page.keyboard.press('Control+k')
  await page.keyboard.type(disagreement.question.slice(0, 100))
  await page.getByRole('option').first().click()
  await expect(page).toHaveURL(`/documents#${disagreement.id}`)
  await expect(page.getByRole('article', { name: disagreement.question })).toBeInViewport()
})

test('keeps where one was last, and offers it first', async ({ page }) => {
  await openPage(page, '/')
  for (const [typed, address] of [
    ['sora', '/models/sora'],
    ['dalle', '/models/dall-e'],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(typed)
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(status(page)).toContainText('result')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(address)
  }
  await page.reload()
  await openByButton(page)
  const recent = page.getByRole('group', { name: 'Recent' }).getByRole('option')
  await expect(recent).toHaveCount(2)
  await expect(recent.first()).toContainText('DALL-E')
})

test('works where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is off', 'SecurityError')
      },
    })
  })
  await openPage(page, '/models')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('bert')
  await expect(status(page)).toContainText('result')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/models/bert')
})

test('loads the list when first opened, and says when it cannot', async ({ page }) => {
  let isDown = true
  const asked: string[] = []
  await page.route('**/finder.json', (route) => {
    asked.push(route.request().url())
    return isDown ? route.abort() : route.continue()
  })
  await page.goto('/models', { waitUntil: 'networkidle' })
  expect(asked).toEqual([])
  await openByButton(page)
  await page.keyboard.type('sora')
  await expect(status(page)).toContainText('could not be loaded')
  await expect(page.getByRole('option').first()).toHaveAttribute('href', '/models?q=sora')
  isDown = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(status(page)).toContainText('result')
})

test('what finds nothing leads on to the search of a page', async ({ page }) => {
  await openPage(page, '/')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('xyzzyq')
  await expect(status(page)).toContainText('Nothing is called “xyzzyq”')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/models?q=xyzzyq')
})

test('fills a phone, with targets large enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/models')
  await openByButton(page)
  const box = await page.getByRole('dialog', { name: 'Find anything' }).boundingBox()
  expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 })
  await field(page).fill('image')
  await expect(status(page)).toContainText('result')
  const heights = await page
    .getByRole('dialog')
    .locator('button, label, [role=option]')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})

for (const width of [360, 700, 900, 1200, 1440]) {
  test(`its button stands in one row with the pages at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/models')
    const header = await page.getByRole('banner').boundingBox()
    const button = page.getByRole('button', { name: 'Find anything' })
    await expect(button).toBeInViewport({ ratio: 1 })
    expect(header?.height).toBe(56)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no violation that axe knows in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/models', { waitUntil: 'networkidle' })
    await openByButton(page)
    for (const typed of ['', 'image', 'xyzzyq']) {
      await field(page).fill(typed)
      await expect(page.getByRole('option').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
      ).toEqual([])
    }
  })
}
