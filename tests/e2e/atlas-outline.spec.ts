import { expect, test } from '@playwright/test'
import { circle, outline, panel, panelTitle, row } from './atlas-page'

test.use({ viewport: { width: 1440, height: 900 } })

test('what a circle brings into focus the outline opens, selects and shows, and the other way round', async ({
  page,
}) => {
  await page.goto('/')
  await expect(row(page, /^Reasoning/)).toHaveCount(0)
  await circle(page, /^o3-mini/).focus()
  await page.keyboard.press('Enter')
  await expect(panelTitle(page)).toHaveText('o3-mini')
  for (const name of [/^Large language models/, /^Reasoning/])
    await expect(row(page, name)).toHaveAttribute('aria-expanded', 'true')
  await expect(row(page, /^o3-mini/)).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, /^o3-mini/)).toBeInViewport()

  await row(page, /^Veo|^Video/)
    .first()
    .click()
  await expect(page).toHaveURL(/focus=video$/)
  await expect(circle(page, /^Video,/)).toBeVisible()
  await expect(outline(page).locator('[aria-selected=true]')).toHaveCount(1)
})

test('outline, circles and panel count alike under a filter, and it is announced', async ({
  page,
}) => {
  await page.goto('/?output=image&focus=generative-ai')
  await expect(row(page, /^Image 5/)).toBeVisible()
  await expect(row(page, /^Video ?, filtered out/)).toBeVisible()
  await expect(circle(page, /^Image, 5 of 5 models match$/)).toBeAttached()
  await expect(
    panel(page)
      .getByRole('region', { name: 'Within it' })
      .getByRole('link', { name: /^Large language models.* \d of 18$/ }),
  ).toBeVisible()
  await expect(
    page.getByRole('status').getByText(/^Generative AI, level 2 of 5, \d of 35 models match$/),
  ).toBeAttached()
})

test('the panel lists what is within a circle and beside it, each with its count', async ({
  page,
}) => {
  await page.goto('/?focus=image')
  const beside = panel(page).getByRole('region', { name: 'Beside it' })
  await expect(beside.getByRole('link', { name: /^Large language models.* 18$/ })).toBeVisible()
  await expect(
    panel(page)
      .getByRole('region', { name: 'Within it' })
      .getByRole('link', { name: 'Midjourney' }),
  ).toBeVisible()
  await beside.getByRole('link', { name: /^Video/ }).click()
  await expect(page).toHaveURL(/focus=video$/)
  await expect(panelTitle(page)).toHaveText('Video')
})
