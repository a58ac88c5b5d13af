import { group } from 'd3'
import type { Challenge, Citation, DatasetRow, DocumentId, Side, Technology } from '@/data/schema'
import { distinctCitations } from '../citations'
import type { Dispute } from '../disputes'
import { MODALITY_WORDS } from '../words'

/** What is said of a row at one or several places, and the side it is said of. */
export type SidedStatement = {
  readonly side: Side
  readonly text: string
  readonly strengths: readonly string[]
  readonly limits: readonly string[]
  readonly citations: readonly Citation[]
}

/** A technology, a challenge, a dataset or a metric with everything the documents state of it. */
export type SidedRow = {
  readonly id: string
  readonly name: string
  /** What kind it is, in a few words. */
  readonly remark: string | null
  readonly statements: readonly SidedStatement[]
  readonly disputes: readonly Dispute[]
}

type Disputes = ReadonlyMap<string, readonly Dispute[]>

export const sidedTechnologies = (rows: readonly Technology[], disputes: Disputes): SidedRow[] =>
  rows.map(({ id, name, statements }) => ({
    id,
    name,
    remark: null,
    statements: mergeSame(
      statements.map(({ side, role, strengths, limits, citation }) => ({
        side,
        text: role,
        strengths,
        limits,
        citations: [citation],
      })),
    ),
    disputes: disputes.get(id) ?? [],
  }))

export const sidedChallenges = (rows: readonly Challenge[], disputes: Disputes): SidedRow[] =>
  rows.map(({ id, name, kind, statements }) => ({
    id,
    name,
    remark: kind,
    statements: mergeSame(
      statements.map(({ side, summary, citation }) => ({
        side,
        text: summary,
        strengths: [],
        limits: [],
        citations: [citation],
      })),
    ),
    disputes: disputes.get(id) ?? [],
  }))

export const sidedDatasets = (rows: readonly DatasetRow[], disputes: Disputes): SidedRow[] =>
  rows.map(({ id, name, kind, side, modalities, purpose, citations }) => ({
    id,
    name,
    remark: [kind, ...modalities.map((modality) => MODALITY_WORDS[modality].toLowerCase())].join(
      ', ',
    ),
    statements: [
      { side, text: purpose, strengths: [], limits: [], citations: distinctCitations(citations) },
    ],
    disputes: disputes.get(id) ?? [],
  }))

/** What is said in the same words of the same side stands once, with all its places. */
function mergeSame(statements: readonly SidedStatement[]): SidedStatement[] {
  const same = group(statements, ({ citations: _, ...said }) => JSON.stringify(said))
  return [...same.values()].flatMap((said) =>
    said.slice(0, 1).map((first) => ({
      ...first,
      citations: distinctCitations(said.flatMap(({ citations }) => citations)),
    })),
  )
}

/** What the chosen documents state; rows of which they state nothing are left out. No document chosen means all. */
export function statedBy(rows: readonly SidedRow[], documents: readonly DocumentId[]): SidedRow[] {
  if (documents.length === 0) return [...rows]
  const isChosen = ({ document }: Citation) => documents.includes(document)
  return rows
    .map((row) => ({
      ...row,
      statements: row.statements
        .map((statement) => ({ ...statement, citations: statement.citations.filter(isChosen) }))
        .filter(({ citations }) => citations.length > 0),
    }))
    .filter(({ statements }) => statements.length > 0)
}

export const PLACES = ['llm', 'shared', 'generative-ai', 'neither'] as const

/** Where a row stands between the two: stated of one side alone, of both, or of neither. */
export type Place = (typeof PLACES)[number]

/** Stated of LLMs and, there or elsewhere, of generative AI is shared; a statement of neither moves nothing. */
export function placeOf({ statements }: SidedRow): Place {
  const sides = new Set(statements.map(({ side }) => side).filter((side) => side !== 'neither'))
  if (sides.size === 0) return 'neither'
  const [side] = sides
  return sides.size === 1 && side !== 'both' && side !== undefined ? side : 'shared'
}

/** The rows by place, each in the order given; places without rows are empty. */
export const byPlace = (rows: readonly SidedRow[]): Record<Place, SidedRow[]> => ({
  llm: rows.filter((row) => placeOf(row) === 'llm'),
  shared: rows.filter((row) => placeOf(row) === 'shared'),
  'generative-ai': rows.filter((row) => placeOf(row) === 'generative-ai'),
  neither: rows.filter((row) => placeOf(row) === 'neither'),
})
