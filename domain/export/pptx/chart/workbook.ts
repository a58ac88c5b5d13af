import { zipSync } from 'fflate'
import { escapeXml } from '../../picture'
import { type Part, packageFiles } from '../package'
import { declared, NAMESPACES, xml, xmlPart } from '../xml'
import { columnLetters, SHEET_NAME, type SheetCell, type SheetColumn } from './sheet'

const WORKBOOK = 'xl/workbook.xml'
const SHEET = 'xl/worksheets/sheet1.xml'
const STYLES = 'xl/styles.xml'
/** Without a fixed time the same chart would give other bytes each time. */
const FIXED_TIME = '2000-01-01T00:00'

/** The worksheet that "Edit data" opens: the first row has the names, a cell without a number is left empty. */
export function workbook(columns: readonly SheetColumn[]): Uint8Array {
  const parts: Part[] = [
    {
      path: WORKBOOK,
      type: 'sheetMain',
      content: xmlPart(
        xml(
          'workbook',
          { ...declared('s'), 'xmlns:r': NAMESPACES.r },
          xml('sheets', {}, xml('sheet', { name: SHEET_NAME, sheetId: 1, 'r:id': 'rId1' })),
        ),
      ),
      relations: [
        { id: 'rId1', type: 'worksheet', target: SHEET },
        { id: 'rId2', type: 'styles', target: STYLES },
      ],
    },
    { path: SHEET, type: 'worksheet', content: sheetXml(columns) },
    { path: STYLES, type: 'styles', content: stylesXml() },
  ]
  const files = packageFiles(parts, [{ id: 'rId1', type: 'sheetMain', target: WORKBOOK }])
  const encoder = new TextEncoder()
  return zipSync(
    Object.fromEntries(
      [...files].map(([path, content]) => [
        path,
        typeof content === 'string' ? encoder.encode(content) : content,
      ]),
    ),
    { mtime: FIXED_TIME },
  )
}

function sheetXml(columns: readonly SheetColumn[]): string {
  const count = Math.max(0, ...columns.map(({ cells }) => cells.length))
  const rows = Array.from({ length: count + 1 }, (_, row) =>
    xml(
      'row',
      { r: row + 1 },
      columns.map(({ head, cells }, column) =>
        cellXml(`${columnLetters(column)}${row + 1}`, row === 0 ? head : (cells[row - 1] ?? null)),
      ),
    ),
  )
  return xmlPart(
    xml(
      'worksheet',
      declared('s'),
      xml(
        'cols',
        {},
        columns.map((_, index) =>
          xml('col', { min: index + 1, max: index + 1, width: 24, customWidth: 1 }),
        ),
      ),
      xml('sheetData', {}, rows),
    ),
  )
}

const cellXml = (place: string, cell: SheetCell): string | null => {
  if (cell === null) return null
  return typeof cell === 'number'
    ? xml('c', { r: place }, `<v>${cell}</v>`)
    : xml('c', { r: place, t: 'inlineStr' }, xml('is', {}, `<t>${escapeXml(literal(cell))}</t>`))
}

/** A spreadsheet program reads `_x0041_` as a letter's number, where it does not say that it is none. */
const literal = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** The least that a spreadsheet program wants: one font, one fill of each fixed kind, one border, one format. */
const stylesXml = (): string =>
  xmlPart(
    xml(
      'styleSheet',
      declared('s'),
      xml(
        'fonts',
        { count: 1 },
        xml('font', {}, xml('sz', { val: 11 }), xml('name', { val: 'Arial' })),
      ),
      xml(
        'fills',
        { count: 2 },
        xml('fill', {}, xml('patternFill', { patternType: 'none' })),
        xml('fill', {}, xml('patternFill', { patternType: 'gray125' })),
      ),
      xml(
        'borders',
        { count: 1 },
        xml('border', {}, xml('left'), xml('right'), xml('top'), xml('bottom'), xml('diagonal')),
      ),
      xml(
        'cellStyleXfs',
        { count: 1 },
        xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
      ),
      xml(
        'cellXfs',
        { count: 1 },
        xml('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
      ),
      xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    ),
  )
