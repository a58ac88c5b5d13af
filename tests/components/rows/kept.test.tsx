import { csvParse } from 'd3'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ModelsView } from '@/components/models/ModelsView'
import type { Model } from '@/data/schema'
import { defaultQuery, type ModelsQuery, modelsParsers } from '@/domain/query'
import { aModel, aStatement } from '../../builders'

// What the nearest products had and lost, or never had, by the complaints of those who use them.

const ORGANISATIONS = Array.from({ length: 14 }, (_, number) => ({
  id: `vendor-${number}`,
  name: `Vendor ${number}`,
}))

const MODELS = Array.from({ length: 300 }, (_, number) =>
  aModel({
    id: `m${number}`,
    name: `Model ${String(number).padStart(3, '0')}`,
    statements: [
      aStatement({
        vendor: `vendor-${number % 14}`,
        output: number % 2 === 0 ? ['text'] : ['text', 'image'],
      }),
    ],
  }),
)

const show = async (change: Partial<ModelsQuery> = {}, models: readonly Model[] = MODELS) => {
  await page.viewport(1440, 900)
  await render(
    <ModelsView
      sources={{ models, organisations: ORGANISATIONS, technologies: [] }}
      references={{ documents: [], taxa: [] }}
      query={{ ...defaultQuery(modelsParsers), ...change }}
    />,
  )
}

const drawn = () => document.querySelectorAll('tbody th').length
const choose = async (item: string) => {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** What is saved as a file, once something is. */
const savedFile = () => {
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file)
    return '#'
  })
  return async () => (await files[0]?.text()) ?? ''
}

afterEach(() => vi.restoreAllMocks())

test('CSV has all filtered rows, not only those drawn, as another parser reads it', async () => {
  await show({ q: 'model' })
  expect(drawn()).toBeLessThan(100)
  const saved = savedFile()
  await choose('Download CSV')
  const rows = csvParse((await saved()).replace(/^\ufeff/, ''))
  expect(rows.map(({ name }) => name)).toEqual(MODELS.map(({ name }) => name))
  for (const { citations, filter } of rows) {
    expect(citations).toContain('a few words')
    expect(filter).toContain('that mention “model”')
  }
})

test('JSON and Markdown have all filtered rows too, each with citations and filter', async () => {
  await show({ q: 'model' })
  const saved = savedFile()
  await choose('Download JSON')
  const content = JSON.parse(await saved())
  expect(content).toMatchObject({ count: 300, filter: expect.stringContaining('“model”') })
  expect(content.rows).toHaveLength(300)
  expect(content.rows[299].citations).toHaveLength(1)

  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await choose('Copy as Markdown')
  const lines = copied.mock.lastCall?.[0].split('\n') ?? []
  expect(lines.filter((line) => line.startsWith('| Model '))).toHaveLength(300)
  expect(lines[0]).toContain('“model”')
})

test('several searches parted by commas find what any of them finds', async () => {
  await show({ q: 'model 007, model 010' })
  expect(drawn()).toBe(2)
  await expect
    .element(page.getByRole('status').first())
    .toHaveTextContent('2 of 300 models that mention “model 007” or “model 010”')
})

test('zero is shown as 0, in a long list too, and hides no value', async () => {
  await show({ q: 'model 001' })
  const vendors = page.getByRole('group', { name: 'Vendor as stated' })
  await expect.element(vendors.getByRole('checkbox', { name: 'Vendor 0 0' })).toBeInTheDocument()
  await vendors.getByText('6 more').click()
  await expect.poll(() => vendors.getByRole('checkbox').elements()).toHaveLength(15)
  const output = page.getByRole('group', { name: 'Output modality', exact: true })
  for (const name of ['Video 0', 'Not stated 0', 'Image 1'])
    await expect.element(output.getByRole('checkbox', { name, exact: true })).toBeVisible()
})

test('the counts of a facet with one value a row, not stated included, add up to the rows', async () => {
  await show({}, [...MODELS, aModel({ id: 'none', name: 'None' })])
  const vendors = page.getByRole('group', { name: 'Vendor as stated' })
  await vendors.getByText('6 more').click()
  await expect.element(vendors).toHaveTextContent('Not stated1')
  const counts = [...vendors.element().querySelectorAll('label > span:last-child')].map((count) =>
    Number(count.textContent),
  )
  expect(counts).toHaveLength(15)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(301)
})

test('only image is not the same as image among others, and each is worded so', async () => {
  await show({ output: ['text'], match: 'only' })
  await expect
    .element(page.getByRole('status').first())
    .toHaveTextContent('150 of 300 models whose stated output is text and nothing else')
})

test('the order and the filter are in the address alone: the same query shows the same rows', async () => {
  await show({ sort: ['-name'], output: ['image'] })
  const names = [...document.querySelectorAll('tbody th a')].map(({ textContent }) => textContent)
  expect(names[0]).toBe('Model 299')
  expect(names.at(-1)).toBe('Model 001')
})
