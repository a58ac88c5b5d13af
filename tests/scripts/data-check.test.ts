import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'atlas-data-'))
  cpSync('data', directory, { recursive: true, filter: (source) => !source.endsWith('.ts') })
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

const check = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/data-check.ts', '--data', directory, ...words],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

type Row = Record<string, unknown>

/** Rewrites the rows of one file of the copy. */
function change(file: string, edit: (rows: Row[]) => unknown[]): void {
  const location = path.join(directory, file)
  const content = JSON.parse(readFileSync(location, 'utf8'))
  writeFileSync(location, JSON.stringify({ ...content, rows: edit(content.rows) }))
}

const first = (rows: Row[], edit: (row: Row) => Row) =>
  rows.map((row, index) => (index === 0 ? edit(row) : row))

function expectReport(line: RegExp, ...words: string[]): void {
  const { status, stderr } = check(...words)
  expect(stderr).toMatch(line)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(status).toBe(1)
}

describe('data:check', () => {
  test('passes the real data with a summary by collection', () => {
    const { status, stdout } = check()
    expect(stdout).toMatch(/\d+ {2}models\n/)
    expect(stdout).toMatch(/The data is sound: \d+ citations/)
    expect(status).toBe(0)
  }, 30_000)

  test('names an unknown field', () => {
    change('models.json', (rows) => first(rows, (row) => ({ ...row, colour: 'red' })))
    expectReport(/^models\.json: row [a-z0-9-]+: colour: expected no unknown field, got "colour"$/m)
  }, 30_000)

  test('names an id that stands twice', () => {
    change('models.json', (rows) => [rows[0], ...rows])
    expectReport(/^models\.json: row [a-z0-9-]+: id: expected an id that no other row has/m)
  }, 30_000)

  test('names an orphan of the taxonomy', () => {
    change('taxonomy.json', (rows) =>
      rows.map((row) => (row.id === 'image' ? { ...row, parent: 'nowhere' } : row)),
    )
    expectReport(
      /^taxonomy\.json: row image: parent: expected the id of a row in taxonomy\.json, got "nowhere"$/m,
    )
  }, 30_000)

  test('names a cycle of the taxonomy', () => {
    change('taxonomy.json', (rows) =>
      rows.map((row) => (row.id === 'llm' ? { ...row, parent: 'llm-code' } : row)),
    )
    expectReport(/^taxonomy\.json: row llm: parent: expected a path to the root, got a cycle$/m)
  }, 30_000)

  test('names a missing citation', () => {
    change('figures.json', (rows) => first(rows, (row) => ({ ...row, citations: [] })))
    expectReport(
      /^figures\.json: row [a-z0-9-]+: citations: expected at least one citation, got \[\]$/m,
    )
  }, 30_000)

  test('names a value that is not on the list, with the list', () => {
    change('figures.json', (rows) => first(rows, (row) => ({ ...row, bound: 'roughly' })))
    expectReport(
      /^figures\.json: row [a-z0-9-]+: bound: expected one of exact, at-least, about, got "roughly"$/m,
    )
  }, 30_000)

  test('names an empty file, one that is not JSON, and one that is missing, all at once', () => {
    writeFileSync(path.join(directory, 'models.json'), '')
    writeFileSync(path.join(directory, 'faqs.json'), '{ "rows": [')
    rmSync(path.join(directory, 'benefits.json'))
    const { status, stderr } = check()
    expect(stderr).toMatch(/^models\.json: expected a JSON object, got an empty file$/m)
    expect(stderr).toMatch(/^faqs\.json: expected JSON, got /m)
    expect(stderr).toMatch(/^benefits\.json: expected the file, got nothing$/m)
    expect(status).toBe(1)
  }, 30_000)

  test('names an anchor that is not in the document', () => {
    const documents = path.join(directory, 'texts')
    cpSync('tests/fixtures/documents', documents, { recursive: true })
    expectReport(
      /^documents\.json: row nurix: sections: expected headings of the document/m,
      '--documents',
      documents,
    )
    expectReport(/\.anchor: expected words of nurix under /m, '--documents', documents)
  }, 30_000)

  test('says what is wrong with a folder of documents that is not there', () => {
    expectReport(/^No folder of documents at nowhere\. Usage: /m, '--documents', 'nowhere')
  }, 30_000)
})
