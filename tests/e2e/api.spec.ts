import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { csvParse } from 'd3'
import { contentHash } from '@/data/content-hash'
import { readDataset } from '@/data/load'
import { COLLECTION_NAMES, COLLECTIONS } from '@/data/schema'
import { publishDataset, publishedDataset } from '@/domain/dataset'
import packageJson from '@/package.json' with { type: 'json' }

const dataset = readDataset('data')
const published = publishDataset(dataset, {
  version: packageJson.version,
  hash: contentHash(dataset),
})

test('the dataset is what the data files say, with its unions', async ({ request }) => {
  const response = await request.get('/api/v1/dataset.json')
  expect(response.headers()['content-type']).toBe('application/json; charset=utf-8')
  const body = await response.json()
  expect(body).toEqual(published)
  expect(publishedDataset.safeParse(body).success).toBe(true)
})

for (const name of COLLECTION_NAMES) {
  const { file } = COLLECTIONS[name]
  test(`${file}.json is one array of the rows of its file`, async ({ request }) => {
    const rows = await (await request.get(`/api/v1/${file}.json`)).json()
    const { rows: own } = JSON.parse(readFileSync(`data/${file}.json`, 'utf8'))
    expect(rows).toEqual(own.map((row: Record<string, unknown>) => expect.objectContaining(row)))
    expect(rows).toEqual(published[name])
  })
}

for (const [file, rows] of [
  ['models', dataset.models],
  ['use-cases', dataset.useCases],
  ['figures', dataset.figures],
  ['comparisons', dataset.comparisons],
] as const) {
  test(`${file}.csv has a line for each row`, async ({ request }) => {
    const response = await request.get(`/api/v1/${file}.csv`)
    expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8')
    const lines = csvParse(await response.text())
    expect(lines.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  })
}

test('schema and description are JSON', async ({ request }) => {
  const schema = await (await request.get('/api/v1/schema.json')).json()
  expect(Object.keys(schema.properties)).toEqual(Object.keys(published))
  const description = await (await request.get('/api/v1/openapi.json')).json()
  for (const path of Object.keys(description.paths)) {
    expect((await request.get(`/api/v1${path}`)).status()).toBe(200)
  }
})

for (const path of [
  '/api/v1/nothing.json',
  '/api/v2/models.json',
  '/api',
  '/api/v1',
  '/api/v1/models.json/1',
]) {
  test(`${path} answers with a problem`, async ({ request }) => {
    const response = await request.get(path)
    expect(response.status()).toBe(404)
    expect(response.headers()['content-type']).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ title: 'Not found', status: 404, instance: path })
  })
}

test('another method than reading is refused', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const response = await request.fetch('/api/v1/models.json', { method })
    expect(response.status()).toBe(405)
    expect(response.headers().allow).toBe('GET, HEAD, OPTIONS')
    expect(await response.json()).toMatchObject({ title: 'Method not allowed', status: 405 })
  }
})
