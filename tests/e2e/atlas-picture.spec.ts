import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { diagram } from './atlas-page'

test.use({ viewport: { width: 1440, height: 900 } })

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

  test('says by which order, through which lens, under which filters and with which edges it is drawn', async ({
    page,
  }) => {
    await page.goto('/?lens=nurix&output=text,image&edges=yes')
    await expect(
      diagram(page).getByRole('link', { name: /incomparable, says nurix$/ }),
    ).toBeAttached()
    await page.getByRole('button', { name: 'Export' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'SVG' }).click()
    const svg = (await readFile(await (await download).path())).toString()
    expect(svg).not.toMatch(/href|url\(|var\(|oklab|light-dark|<style>[^<]|NaN/)
    const words = await page.evaluate(
      (markup) =>
        [...new DOMParser().parseFromString(markup, 'image/svg+xml').querySelectorAll('text')]
          .map((text) => text.textContent)
          .join(' '),
      svg,
    )
    for (const told of [
      '35 models, arranged by concept.',
      'Seen through nurix alone, which names',
      'models whose stated output includes text or image',
      'The others are faded.',
      'Filtered out',
      'Not named by nurix',
      'Filed elsewhere by nurix',
      'nurix: incomparable',
      '1, 2 or 3 documents',
    ])
      expect(words).toContain(told)
  })

  test('is saved as PNG with twice the pixels', async ({ page }) => {
    const png = await fileOf(page, 'PNG')
    const box = await diagram(page).boundingBox()
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(2 * (box?.width ?? 0))
    expect(png.readUInt32BE(20)).toBeGreaterThan(2 * (box?.height ?? 0))
  })
})
