import { expect, type Page, test } from '@playwright/test'
import { answering } from './answering'
import { diagram, panelTitle, row } from './atlas-page'

test.use({ viewport: { width: 1440, height: 900 } })

/** All that is drawn: circles with their looks, names and marks, where they stand. */
const drawn = (page: Page) =>
  diagram(page).evaluate((drawing) =>
    [...drawing.querySelectorAll('[data-layer], [data-circle], [data-follows], text')].map(
      (element) => {
        const link = element.closest<SVGElement>('[data-link]')
        return [
          element.textContent,
          ...['transform', 'cx', 'cy', 'r', 'font-size'].map((name) => element.getAttribute(name)),
          link?.getAttribute('class'),
          link?.dataset.recedes,
          link?.dataset.faded,
          link?.getAttribute('tabindex'),
        ].join(' ')
      },
    ),
  )

test('an address restores the exact picture that was walked to', async ({ browser, page }) => {
  await page.goto('/')
  await answering(diagram(page))
  await page.getByRole('group', { name: 'Arrange by' }).getByText('Vendor', { exact: true }).click()
  await expect(row(page, /^OpenAI/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Lens' }).selectOption('krishang')
  await expect(page).toHaveURL(/lens=krishang/)
  await page.getByRole('button', { name: /^Text/ }).first().click()
  await expect(page).toHaveURL(/output=text/)
  await row(page, /^OpenAI/).click()
  await expect(panelTitle(page)).toHaveText('OpenAI')
  await page.mouse.move(5, 5)
  await expect(diagram(page).getByText('OpenAI', { exact: true }).first()).toBeVisible()

  const other = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  await other.goto(page.url())
  await answering(diagram(other))
  await expect(panelTitle(other)).toHaveText('OpenAI')
  await expect(diagram(other).getByText('OpenAI', { exact: true }).first()).toBeVisible()
  expect(await drawn(other)).toEqual(await drawn(page))
  await other.close()
})

test('Back and Forward walk through what was in focus', async ({ page }) => {
  await page.goto('/')
  await answering(row(page, /^Generative AI/))
  for (const name of [/^Generative AI/, /^Image/, /^Video/]) await row(page, name).click()
  await expect(panelTitle(page)).toHaveText('Video')
  for (const name of ['Image', 'Generative AI', 'Artificial Intelligence']) {
    await page.goBack()
    await expect(panelTitle(page)).toHaveText(name)
  }
  for (const name of ['Generative AI', 'Image', 'Video']) {
    await page.goForward()
    await expect(panelTitle(page)).toHaveText(name)
  }
})
