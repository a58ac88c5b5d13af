import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { COLLECTION_NAMES, COLLECTIONS } from '@/data/schema'
import { BROWSER_ARGUMENTS, findBrowser } from '@/scripts/browser'
import { serveFiles } from './file-server'

const dataset = loadDataset()

let server: Server
let address = ''
let browser: Browser
let page: Page

beforeAll(async () => {
  ;({ server, address } = await serveFiles('out'))
  browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: BROWSER_ARGUMENTS,
  })
  page = await browser.newPage()
})

afterAll(async () => {
  await browser.close()
  server.close()
})

describe('on a host that only serves files', () => {
  test('a filter of the address is in force after loading', async () => {
    await page.goto(`${address}/models/?output=image&match=only`)
    const matching = dataset.models.filter(({ statements }) => {
      const outputs = new Set(statements.flatMap(({ output }) => output))
      return outputs.size === 1 && outputs.has('image')
    })
    await page.getByText(`${matching.length} of ${dataset.models.length} models`).first().waitFor()
  })

  test('the focus of the address is in force after loading', async () => {
    await page.goto(`${address}/?focus=image`)
    await page.getByRole('heading', { name: 'Image', exact: true }).waitFor()
  })

  test('a link leads from a row to its page, and Back to the row', async () => {
    await page.goto(`${address}/models/`)
    await page.getByRole('link', { name: 'ChatGPT', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: /ChatGPT/ }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Models' }).waitFor()
  })

  test("a row's links end as the addresses of the export do", async () => {
    await page.goto(`${address}/models/`)
    const addresses = await page
      .locator('tbody a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(addresses).toContain('/models/chatgpt/')
    expect(addresses).toContain('/models/chatgpt/#statements')
  })

  test('the search finds, with a slip, and leads on', async () => {
    await page.goto(`${address}/models/`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Find anything' }).click()
    await page.getByRole('combobox', { name: 'Find anything' }).fill('chatgtp')
    await page
      .getByRole('option', { name: /ChatGPT/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /ChatGPT/ }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/models/chatgpt/')
  })

  test.each([
    ...dataset.models.map(({ id }) => `models/${id}`),
    ...dataset.useCases.map(({ id }) => `use-cases/${id}`),
    ...dataset.documents.map(({ id }) => `documents/${id}`),
  ])('%s has a page', async (path) => {
    const response = await fetch(`${address}/${path}/`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<h1')
  })

  test.each(COLLECTION_NAMES)('the file of %s has its rows', (name) => {
    const rows = JSON.parse(readFileSync(`out/api/v1/${COLLECTIONS[name].file}.json`, 'utf8'))
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(dataset[name].map(({ id }) => id))
  })
})
