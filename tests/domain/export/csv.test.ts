import { csvParseRows } from 'd3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formulaSafe, toCsv } from '@/domain/export/csv'

type Row = { text: string; number: number | null; list: string[] }

const csv = (rows: readonly Row[]) =>
  toCsv(
    [
      { name: 'text', value: ({ text }) => text },
      { name: 'number', value: ({ number }) => number },
      { name: 'list', value: ({ list }) => list },
    ],
    rows,
  )

const anyText = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom('"', ',', '\n', '\r', '\t', '=', '+', '-', '@', 'a', '1', ' '),
  }),
)

describe('CSV', () => {
  test('reads back as it was written, whatever stands in the cells', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            text: anyText,
            number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
            list: fc.array(anyText),
          }),
        ),
        (rows) => {
          expect(csvParseRows(csv(rows))).toEqual([
            ['text', 'number', 'list'],
            ...rows.map(({ text, number, list }) => [
              formulaSafe(text),
              number === null ? '' : String(number),
              formulaSafe(list.join('; ')),
            ]),
          ])
        },
      ),
    )
  })

  test('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = csvParseRows(csv([{ text, number: 1, list: [] }]))[1]?.[0] ?? ''
        expect(/^[=@\t\r]/.test(cell)).toBe(false)
        expect(/^[+-]/.test(cell) && Number.isNaN(Number.parseFloat(cell))).toBe(false)
      }),
    )
  })

  test.each(['=1+1', '+cmd', '-cmd', '@SUM(A1)', '\tx', '\rx', '＝1', '-1+2', '+1 234 567'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(formulaSafe(text)).toBe(`'${text}`)
    },
  )

  test.each(['-30', '+4.5', '-1e-7', '-12%', '.5', '39.6', 'a=b', ''])(
    'leaves %j alone',
    (text) => {
      expect(formulaSafe(text)).toBe(text)
    },
  )

  test('ends every line with CR LF and quotes lists, commas, quotes and line breaks', () => {
    expect(csv([{ text: 'a "b", c\nd', number: null, list: ['x', 'y'] }])).toBe(
      'text,number,list\r\n"a ""b"", c\nd",,"x; y"\r\n',
    )
  })

  test('a single-column row with nothing in it is not an empty line', () => {
    expect(toCsv([{ name: 'text', value: () => '' }], [{}])).toBe('text\r\n""\r\n')
  })
})
