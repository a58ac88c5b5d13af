import { expect, type Page, test } from '@playwright/test'
import { readDataset } from '@/data/load'
import { ADDRESSES } from './pages'

const [question] = readDataset('data').disagreements

/** What reaches beyond the right edge of the window; nothing where the page does not scroll sideways. */
const beyondEdge = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 40)}`)
  })

for (const address of [...ADDRESSES, `/documents#${question?.id}`])
  test(`${address} with text twice as large does not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%'
      }),
    )
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(await beyondEdge(page)).toEqual([])
    await page.setViewportSize({ width: 900, height: 740 })
    expect(await beyondEdge(page)).toEqual([])
  })
