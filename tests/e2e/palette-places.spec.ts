import { expect, test } from '@playwright/test'
import { disagreement, figure, openPage, status } from './palette'

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

test('what finds nothing leads on to the search of a page', async ({ page }) => {
  await openPage(page, '/')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('xyzzyq')
  await expect(status(page)).toContainText('Nothing is called “xyzzyq”')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/models?q=xyzzyq')
})
