import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { answering } from './answering'
import { MODELS, namesOf, outputOf, rowNames, sentence, shownNames, table } from './models'

const USE_CASES: { name: string }[] = JSON.parse(readFileSync('data/use-cases.json', 'utf8')).rows

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const { address, name, rows } of [
    { address: '/models', name: 'Models', rows: MODELS },
    { address: '/use-cases', name: 'Use cases', rows: USE_CASES },
  ]) {
    test(`every row of ${address} stands in the page, with the way to its own`, async ({
      page,
    }) => {
      await page.goto(address)
      const links = page.getByRole('table', { name }).getByRole('rowheader').getByRole('link')
      await expect(links).toHaveCount(rows.length)
      expect((await links.allTextContents()).sort()).toEqual(rows.map((row) => row.name).sort())
      await expect(links.first()).toHaveAttribute('href', new RegExp(`^${address}/[a-z0-9-]+$`))
      await expect(page.getByRole('status').first()).toContainText(`${rows.length}`)
    })
  }
})

test('on paper stand the filter in words, the address and every filtered row, and no control', async ({
  page,
}) => {
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.goto('/models')
  await page.getByRole('button', { name: 'Filters' }).click()
  const image = page.getByRole('group', { name: 'Output modality' }).getByLabel(/^Image/)
  await answering(image)
  await image.check()
  await expect(page).toHaveURL(/output=image/)
  await page.emulateMedia({ media: 'print' })
  await expect(sentence(page)).toContainText('whose stated output includes image')
  await expect(page.getByText(/^GenAI Atlas, http.*\/models\?output=image$/)).toBeVisible()
  const expected = MODELS.filter((model) => outputOf(model).includes('image'))
  expect(await shownNames(page)).toEqual(namesOf(expected))
  for (const name of ['Export', 'Columns', 'Copy link'])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  const room = await table(page).evaluate((element) => element.getBoundingClientRect().right)
  expect(room).toBeLessThanOrEqual(718)
})

test('on paper a comparison stands whole, with its address', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.goto('/models?compare=chatgpt,gpt-4,dall-e')
  const comparison = page.getByRole('table', { name: 'Comparison' })
  await expect(comparison).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^GenAI Atlas, http.*compare=chatgpt,gpt-4,dall-e$/)).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  const room = await comparison.evaluate((element) => element.getBoundingClientRect().right)
  expect(room).toBeLessThanOrEqual(718)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  for (const address of [
    '/models',
    '/models?row=chatgpt',
    '/models?compare=chatgpt,gpt-4,dall-e,claude',
    '/models/chatgpt',
    '/use-cases',
    '/use-cases/code-generation',
    '/compare',
    '/choose?output=text,image&task=code-generation',
  ]) {
    test(`${address} does not scroll sideways`, async ({ page }) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const [whole, seen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(whole).toBeLessThanOrEqual(seen ?? 0)
    })
  }

  test('filters, columns and export stand in one row below the search', async ({ page }) => {
    await page.goto('/models?output=image,text')
    await expect(page.getByRole('button', { name: 'Filters, 2 on' })).toBeVisible()
    const tops = await Promise.all(
      ['Filters, 2 on', 'Columns', 'Export'].map(async (name) => {
        const box = await page.getByRole('button', { name, exact: true }).boundingBox()
        return Math.round(box?.y ?? Number.NaN)
      }),
    )
    expect(new Set(tops).size).toBe(1)
    const search = await page.getByRole('searchbox', { name: 'Search models' }).boundingBox()
    expect(tops[0]).toBeGreaterThanOrEqual(Math.round((search?.y ?? 0) + (search?.height ?? 0)))
  })

  test('filters are behind a button, rows are cards of the same table', async ({ page }) => {
    await page.goto('/models?output=image')
    await page.getByRole('button', { name: 'Filters, 1 on' }).click()
    await page
      .getByRole('checkbox', { name: /^Video/ })
      .first()
      .check()
    await page.getByRole('button', { name: /^Show \d+ models/ }).click()
    await expect(page.getByRole('button', { name: 'Filters, 2 on' })).toBeFocused()
    await expect(rowNames(page).getByText('Sora', { exact: true })).toBeVisible()
  })

  test('every control is large enough for a finger', async ({ page }) => {
    await page.goto('/models?output=image')
    await page.getByRole('button', { name: 'Filters, 1 on' }).click()
    const controls = page
      .getByRole('main')
      .locator('button:visible, label:visible, summary:visible')
    const boxes = await controls.evaluateAll((elements) =>
      elements.map((element) => ({
        name: element.textContent,
        height: element.getBoundingClientRect().height,
      })),
    )
    expect(boxes.filter(({ height }) => height < 44)).toEqual([])
  })
})
