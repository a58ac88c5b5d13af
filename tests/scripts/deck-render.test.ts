import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readyDeck } from '@/domain/deck/ready'
import { findOffice } from '../../scripts/office'

const PATIENCE = 180_000

const render = (...words: string[]) =>
  spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), path.resolve('scripts/deck-render.ts'), ...words],
    { encoding: 'utf8' },
  )

test(
  'npm run deck:render says which file is missing',
  () => {
    const { status, stderr } = render('no-such-deck.pptx')
    expect(stderr).toBe('There is no file no-such-deck.pptx.\n')
    expect(status).toBe(1)
  },
  PATIENCE,
)

test(
  'npm run deck:render says what is wrong with a file that is no deck',
  () => {
    const { status, stderr } = render('package.json')
    expect(stderr).toMatch(/^package\.json cannot be read as a deck:\n/)
    expect(status).toBe(1)
  },
  PATIENCE,
)

test.skipIf(findOffice() === null)(
  'LibreOffice opens the ready deck: a page of the PDF and a picture for each slide',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'deck-'))
    const { stderr } = render('--folder', folder)
    const names = readdirSync(folder)
    const pictures = names.filter((name) => name.endsWith('.png'))
    const sizes = pictures.map((name) => readFileSync(path.join(folder, name)).length)
    rmSync(folder, { recursive: true })
    expect(stderr).toBe('')
    expect(names).toContain('ready.pdf')
    expect(pictures.length).toBeGreaterThanOrEqual(readyDeck('').slides.length)
    for (const size of sizes) expect(size).toBeGreaterThan(10_000)
  },
  PATIENCE,
)
