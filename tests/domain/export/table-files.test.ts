import { csvParseRows } from 'd3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownSafe, markdownTable } from '@/domain/export/markdown'
import { exportCsv, exportJson, exportMarkdown, MODELS_EXPORT } from '@/domain/export/table-files'
import { indexModels } from '@/domain/filters/model-index'
import { aCitation, aModel, aStatement } from '../../builders'

const INDEX = indexModels({
  models: [
    aModel({
      id: 'dall-e',
      name: 'DALL-E | 3',
      aliases: ['=SUM(A1)', '-30'],
      statements: [
        aStatement({ side: 'generative-ai', output: ['image', 'text'], vendor: 'openai' }),
        aStatement({ citation: aCitation({ document: 'krishang', section: null }) }),
      ],
    }),
    aModel({ id: 'siri', name: 'Siri' }),
  ],
  organisations: [{ id: 'openai', name: 'OpenAI' }],
  technologies: [],
})
const ROWS = [0, 1].map(INDEX.union.row)

const PROVENANCE = {
  filter: '2 of 3 models whose stated output includes “image”, or so.',
  address: 'https://atlas.example/models?output=image,text',
}

describe('CSV', () => {
  const csv = exportCsv(MODELS_EXPORT, ROWS, PROVENANCE)
  const [header = [], ...lines] = csvParseRows(csv.slice(1))
  const at = (line: number, name: string) => lines[line]?.[header.indexOf(name)]

  test('begins with the mark by which a spreadsheet knows UTF-8', () => {
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test('is a plain table: as many cells in every line as there are headings', () => {
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).toHaveLength(header.length)
  })

  test('says in every line which filter and address it came from', () => {
    for (const line of [0, 1]) {
      expect(at(line, 'filter')).toBe(PROVENANCE.filter)
      expect(at(line, 'address')).toBe(PROVENANCE.address)
    }
  })

  test('holds every citation, and runs nothing', () => {
    expect(at(0, 'citations')).toBe(
      'nurix, Scope: “a few words”; krishang, Opening text, before the first heading: “a few words”',
    )
    expect(at(0, 'output')).toBe('text; image')
    expect(at(0, 'aliases')).toBe("'=SUM(A1); -30")
  })
})

test('JSON has the filter, the address, and each row with the fields of the API and its citations', () => {
  const content = JSON.parse(exportJson(MODELS_EXPORT, ROWS, PROVENANCE))
  expect(content).toMatchObject({ ...PROVENANCE, count: 2 })
  expect(content.rows[0]).toMatchObject({ id: 'dall-e', output: ['text', 'image'] })
  expect(content.rows[0].citations).toHaveLength(2)
  expect(Object.keys(content.rows[0])).not.toContain('vendorNames')
})

describe('Markdown', () => {
  test('has the columns in sight in their order, the citations, the filter and the address', () => {
    const text = exportMarkdown(MODELS_EXPORT, ROWS, PROVENANCE, ['name', 'vendor', 'citations'])
    expect(text.split('\n')).toEqual([
      PROVENANCE.filter,
      '',
      '| Name | Vendor | Citations |',
      '| --- | --- | --- |',
      '| DALL-E \\| 3 | OpenAI | nurix, Scope: “a few words”; krishang, Opening text, before the first heading: “a few words” |',
      '| Siri | Not stated | nurix, Scope: “a few words” |',
      '',
      `Source: GenAI Atlas, <${PROVENANCE.address}>`,
      '',
    ])
  })

  test('keeps every row in one line with its cells, whatever stands in them', () => {
    const anyText = fc.string({ unit: fc.constantFrom('|', '\\', '\n', '\r', 'a', ' ', '*', '<') })
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1 }), (rows) => {
        const lines = markdownTable(['one', 'two'], rows).trimEnd().split('\n')
        expect(lines).toHaveLength(rows.length + 2)
        for (const line of lines) expect(line.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3)
      }),
    )
  })

  test('shows markup as it stands', () => {
    expect(markdownSafe('a_b*c <br> [x] `y`')).toBe('a\\_b\\*c \\<br\\> \\[x\\] \\`y\\`')
  })
})
