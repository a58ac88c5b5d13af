import { expect, test } from '@playwright/test'
import { readDataset } from '@/data/load'
import { answering } from './answering'
import { ADDRESSES } from './pages'

/** On a phone, a tablet, a laptop and a wall. */
const WIDTHS = [360, 768, 1440, 3840]
const WIDTHS_OF_LARGE_TEXT = [360, 900]

const [question] = readDataset('data').disagreements

for (const address of [...ADDRESSES, `/documents#${question?.id}`]) {
  test(`${address} has no error in the console, one heading of the first level, and never scrolls sideways, with text twice as large neither`, async ({
    page,
  }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text())
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(overflow, `at ${width} px`).toBe(0)
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    for (const width of WIDTHS_OF_LARGE_TEXT) {
      await page.setViewportSize({ width, height: 900 })
      await expect.poll(overflow, `at ${width} px with text twice as large`).toBe(0)
    }
    expect(errors).toEqual([])
  })
}

test('asks nothing of another host', async ({ page }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname))
  for (const address of ['/', '/models', '/market', '/documents'])
    await page.goto(address, { waitUntil: 'networkidle' })
  hosts.delete('')
  expect([...hosts]).toEqual(['localhost'])
})

test('the navigation leads to every page and marks the one shown', async ({ page }) => {
  await page.goto('/')
  for (const name of ['Models', 'Use cases', 'Compare', 'Market', 'Choose', 'Documents', 'Atlas']) {
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name, exact: true })
      .click()
    const link = page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name, exact: true })
    await expect(link).toHaveAttribute('aria-current', 'page')
  }
})

test('on a phone the pages open behind a button, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/models')
  const button = page.getByRole('button', { name: 'Pages' })
  await expect(page.getByRole('link', { name: 'Market', exact: true })).toBeHidden()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('link', { name: 'Market', exact: true }).click()
  await expect(page).toHaveURL(/\/market$/)
  await expect(page.getByRole('link', { name: 'Market', exact: true })).toBeHidden()
})

test('without script the pages stay in sight on a phone', async ({ browser }) => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  await page.goto('/models')
  const pages = page.getByRole('navigation', { name: 'Main' })
  await expect(pages.getByRole('link', { name: 'Documents', exact: true })).toBeInViewport()
  await expect(page.getByRole('banner').getByRole('button')).toHaveCount(0)
  await page.close()
})

test('text of twice the size leaves the bar within the page', async ({ page }) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/models')
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const bar = page.getByRole('banner')
    expect(await bar.evaluate((element) => element.scrollWidth)).toBe(width)
  }
})

test('Back leads to a question that was shown by its fragment, and to its page', async ({
  page,
}) => {
  await page.goto('/documents')
  const agreement = page.getByRole('navigation', { name: 'Agreements' }).getByRole('link').first()
  // Until the script takes over it would put back the address it began with.
  await answering(agreement)
  await agreement.click()
  await expect(page).toHaveURL(/\/documents#/)
  const address = page.url()
  await page.getByRole('banner').getByRole('link', { name: 'Models', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Models' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible()
  expect(page.url()).toBe(address)
  await page.goBack()
  await expect(page).toHaveURL(/\/documents$/)
})

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/models')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a chosen theme is kept on the next page and after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/models')
  await page.getByRole('button', { name: 'Change between light and dark' }).click()
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await background()).toBe('rgb(20, 23, 28)')
  await page.reload()
  expect(await background()).toBe('rgb(20, 23, 28)')
})

test('an address without a page says so, with the status 404, and leads on', async ({ page }) => {
  const response = await page.goto('/models/no-such-model')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  )
  await page.getByRole('main').getByRole('link', { name: 'Models' }).click()
  await expect(page).toHaveURL(/\/models$/)
})
