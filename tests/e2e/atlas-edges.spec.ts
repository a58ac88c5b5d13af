import { expect, test } from '@playwright/test'
import { diagram, panel, row } from './atlas-page'

test.use({ viewport: { width: 1440, height: 900 } })

test('what contradicts the nesting is drawn on demand, told by panel and outline, and kept by the address', async ({
  page,
}) => {
  await page.goto('/')
  const edge = diagram(page).getByRole('link', {
    name: 'Contested: Generative AI is the next evolution of Large language models, says head-to-head',
  })
  await expect(edge).toHaveCount(0)
  await page.getByRole('switch', { name: /^Contested edges/ }).check()
  await expect(page).toHaveURL(/\?edges=yes$/)
  await expect(edge.getByText('next evolution', { exact: true })).toBeVisible()
  await expect(row(page, /^Large language models.*next evolution/)).toBeVisible()

  await edge.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/focus=llm/)
  const told = panel(page).getByRole('region', { name: 'Contested edges' })
  await expect(told.getByText('GenAI is the next evolution of LLMs')).toBeVisible()
  await told.getByText('The same source states the nesting too').first().click()
  await expect(told.getByText(/A specialized subset of GenAI/)).toBeVisible()

  await page.goBack()
  await page.reload()
  await expect(edge).toBeVisible()
})

test('through a lens only its document’s edges are drawn, and none where nothing is nested', async ({
  page,
}) => {
  await page.goto('/?edges=yes&lens=nurix')
  await expect(diagram(page).getByRole('link', { name: /incomparable, says nurix$/ })).toBeVisible()
  await expect(diagram(page).getByRole('link', { name: /next evolution/ })).toHaveCount(0)
  await page.goto('/?edges=yes&arrange=vendor')
  await expect(row(page, /^OpenAI/)).toBeVisible()
  await expect(page.getByRole('switch', { name: /^Contested edges/ })).toHaveCount(0)
  await expect(diagram(page).getByRole('link', { name: /^Contested: / })).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } })

  test('both are drawn within the stage, told apart by the legend, and lead on', async ({
    page,
  }) => {
    await page.goto('/?edges=yes')
    const edges = diagram(page).getByRole('link', { name: /^Contested: / })
    await expect(edges).toHaveCount(2)
    const stage = await diagram(page).boundingBox()
    for (const edge of await edges.all()) {
      const box = await edge.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(stage?.x ?? 0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
      expect(Math.hypot(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(24)
    }
    const legend = page.getByRole('region', { name: 'Diagram' }).getByRole('listitem')
    await expect(legend.filter({ hasText: /^next evolutionH/ })).toBeVisible()
    await expect(legend.filter({ hasText: /^incomparableN/ })).toBeVisible()
    await edges.first().focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/focus=llm/)
  })
})
