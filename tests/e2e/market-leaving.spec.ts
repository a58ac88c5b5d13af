import { expect, test } from '@playwright/test'
import { drawing, drawn, figure } from './market-page'

test('a chart is copied as a picture, and as text with its source', async ({ page }) => {
  await page.goto('/market')
  const adoption = figure(page, 'adoption')
  await drawn(page, 'adoption')
  await adoption.getByRole('button', { name: 'Copy picture' }).click()
  await expect(adoption.getByText('Copied', { exact: true })).toBeVisible()
  const picture = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const blob = await item?.getType('image/png')
    const { width, height } = await createImageBitmap(blob ?? new Blob())
    return { type: blob?.type, width, height }
  })
  const place = await drawing(page, 'adoption').boundingBox()
  expect(picture.type).toBe('image/png')
  expect(picture.width).toBeGreaterThan(2 * (place?.width ?? 0))
  expect(picture.height).toBeGreaterThan(2 * (place?.height ?? 0))

  await adoption.getByRole('button', { name: 'Copy citation' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Source: krishang (Krishang Technolab, undated)')
})

test('a figure is copied with its citation', async ({ page }) => {
  await page.goto('/market#market-size-2024')
  const card = page.locator('article#market-size-2024')
  await card.getByRole('button', { name: 'Copy citation' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('US$ 67.18 billion\nSource: krishang (Krishang Technolab, undated), “1. All LLMs')
})

test('a chart is saved as SVG with its fonts inside, and as CSV with a citation in every line', async ({
  page,
}) => {
  await page.goto('/market')
  const shares = figure(page, 'shares')
  await drawn(page, 'shares')
  const saved = async (kind: string) => {
    await shares.getByRole('button', { name: 'Export' }).click()
    const download = page.waitForEvent('download')
    await shares.getByRole('menuitem', { name: kind }).click()
    const file = await download
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(chunk)
    return { name: file.suggestedFilename(), content: Buffer.concat(chunks) }
  }
  const svg = await saved('SVG')
  const markup = svg.content.toString()
  expect(svg.name).toBe('shares.svg')
  for (const part of [
    '@font-face',
    'url(data:',
    'Three shares of three',
    'lower bound',
    'Source: ',
  ])
    expect(markup).toContain(part)
  expect(markup.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|var\(--|@import/)

  const png = await saved('PNG')
  const place = await drawing(page, 'shares').boundingBox()
  expect(png.content.readUInt32BE(16)).toBeGreaterThan(2 * (place?.width ?? 0))

  const csv = (await saved('CSV')).content.toString().trim().split('\r\n')
  expect(csv).toHaveLength(4)
  for (const line of csv.slice(1)) expect(line).toMatch(/krishang, .*“.*”.*\/market#shares$/)
})

test('a chart is cited in one line, and as BibTeX', async ({ page }) => {
  await page.goto('/market')
  const adoption = figure(page, 'adoption')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const cite = async (form: string) => {
    await adoption.getByRole('button', { name: 'Cite', exact: true }).click()
    await adoption.getByRole('menuitem', { name: form }).click()
  }
  await cite('Short')
  await expect(adoption.getByText('Short citation copied')).toBeVisible()
  await expect.poll(copied).toMatch(/^AI adoption is put at 20% .* \(.*krishang, 5\. Both .*\)\.$/)
  await cite('BibTeX')
  await expect.poll(copied).toContain('@misc{krishang-adoption,')
  await expect.poll(copied).toMatch(/url = \{http.*\/market#adoption\}/)
})
