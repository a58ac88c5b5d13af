import type { Verdict } from '@/data/schema'
import type { VerdictCase } from '../figures/verdicts'
import { VERDICT_WORDS } from '../words'
import { type Drawing, escapeXml } from './picture'

/** Literal colours of the map: the shade of a cell by its verdict, its edge, and the two inks of its words. */
export type VerdictLook = {
  readonly shades: Readonly<Record<Verdict, string>>
  readonly edge: string
  readonly ink: string
  readonly ink2: string
}

const HEAD = 30
const ROW = 32
const GAP = 2
const NAMES = 250
const CELL = 220
const COLUMNS = [
  { side: 'llm', name: 'LLM' },
  { side: 'generativeAi', name: 'Generative AI, other than LLMs' },
] as const

/** The verdict table as a drawing, for a picture: the deeper the shade of a cell, the stronger the verdict, with its word in it. */
export function drawVerdicts(
  cases: readonly VerdictCase[],
  { shades, edge, ink, ink2 }: VerdictLook,
): Drawing {
  const left = (column: number) => NAMES + column * (CELL + GAP)
  const text = (x: number, y: number, words: string, fill: string, weight = 400) =>
    `<text x="${x}" y="${y}" font-size="13" font-weight="${weight}" fill="${fill}">${escapeXml(words)}</text>`
  const heads = [
    text(0, HEAD - 12, 'Use case', ink, 600),
    ...COLUMNS.map(({ name }, column) => text(left(column) + 12, HEAD - 12, name, ink, 600)),
  ]
  const rows = cases.map((useCase, index) => {
    const y = HEAD + index * ROW
    const cells = COLUMNS.map(({ side }, column) => {
      const verdict = useCase[side]
      return (
        `<rect x="${left(column) + 0.5}" y="${y + 0.5}" width="${CELL - 1}" height="${ROW - GAP - 1}" fill="${shades[verdict]}" stroke="${edge}"/>` +
        text(left(column) + 12, y + 20, VERDICT_WORDS[verdict], verdict === 'no' ? ink2 : ink, 500)
      )
    })
    return text(0, y + 20, useCase.name, ink, 500) + cells.join('')
  })
  return {
    svg: [...heads, ...rows].join(''),
    width: left(COLUMNS.length) - GAP,
    height: HEAD + cases.length * ROW,
  }
}
