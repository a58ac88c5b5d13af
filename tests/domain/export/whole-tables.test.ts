import { csvParse } from 'd3'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '@/data/load'
import { inQuotes } from '@/domain/citations/quotation'
import { exportCsv, exportJson, exportMarkdown } from '@/domain/export/table-files'
import { indexModels } from '@/domain/filters/model-index'
import { indexUseCases } from '@/domain/filters/use-cases'
import { MODELS_TABLE } from '@/domain/tables/models'
import { USE_CASES_TABLE } from '@/domain/tables/use-cases'

const dataset = loadDataset()
const models = indexModels(dataset)
const useCases = indexUseCases(dataset.useCases)

const PROVENANCE = {
  filter: 'All rows, as they are filtered; none of them left out.',
  address: 'https://atlas.example/models?q=a,b',
}

/** The whole of a table as it leaves, with what each row must carry. */
const TABLES = [
  {
    title: MODELS_TABLE.title,
    rows: dataset.models.map((_, number) => {
      const row = models.union.row(number)
      return { name: row.name, citations: MODELS_TABLE.exported.citations(row) }
    }),
    ...leave(MODELS_TABLE.exported, dataset.models.length, models.union.row),
  },
  {
    title: USE_CASES_TABLE.title,
    rows: dataset.useCases.map((_, number) => {
      const row = useCases.union.row(number)
      return { name: row.name, citations: USE_CASES_TABLE.exported.citations(row) }
    }),
    ...leave(USE_CASES_TABLE.exported, dataset.useCases.length, useCases.union.row),
  },
]

function leave<Row>(
  declaration: Parameters<typeof exportCsv<Row>>[0],
  count: number,
  rowOf: (number: number) => Row,
) {
  const rows = Array.from({ length: count }, (_, number) => rowOf(number))
  return {
    csv: exportCsv(declaration, rows, PROVENANCE),
    json: exportJson(declaration, rows, PROVENANCE),
    markdown: exportMarkdown(declaration, rows, PROVENANCE, ['name']),
  }
}

describe.each(TABLES)('$title', ({ rows, csv, json, markdown }) => {
  test('CSV, read by another parser, has every row with each of its citations', () => {
    const read = csvParse(csv.replace(/^\ufeff/, ''))
    expect(read.map(({ name }) => name)).toEqual(rows.map(({ name }) => name))
    for (const [number, { citations, filter, address }] of read.entries()) {
      for (const { anchor, document } of rows[number]?.citations ?? []) {
        expect(citations).toContain(inQuotes(anchor))
        expect(citations).toContain(`${document}, `)
      }
      expect({ filter, address }).toEqual(PROVENANCE)
    }
  })

  test('JSON has every row with each of its citations, and where it comes from', () => {
    const content = JSON.parse(json)
    expect(content).toMatchObject({ ...PROVENANCE, count: rows.length })
    expect(
      content.rows.map(({ name, citations }: (typeof rows)[number]) => ({ name, citations })),
    ).toEqual(rows)
  })

  test('Markdown has every row in one line with each of its citations', () => {
    const lines = markdown.split('\n').filter((line) => line.startsWith('| '))
    expect(lines).toHaveLength(rows.length + 2)
    for (const [number, { citations }] of rows.entries())
      expect(lines[number + 2]?.match(/“/g)?.length).toBeGreaterThanOrEqual(citations.length)
  })
})
