import { group } from 'd3'
import type { Citation, Comparison, Dataset, DocumentId } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { type AlignedStep, alignSteps, stepsBy } from './compare/processes'
import {
  type SidedRow,
  sidedChallenges,
  sidedDatasets,
  sidedTechnologies,
  statedBy,
} from './compare/sided'
import { type CellPart, markAlone, type TermFinder, termFinder } from './compare/terms'
import { type Dispute, disputesByRow, distinctDisputes } from './disputes'
import { type Counts, countAll, indexFacet } from './filters'
import { allRows } from './filters/row-set'
import { countOf, listInWords } from './format'
import type { CompareQuery } from './query'
import { idInWords } from './words'

/** One document's row of its own comparison table. */
export type ComparedCells = {
  readonly id: string
  readonly document: DocumentId
  /** How the document calls the parameter. */
  readonly called: string
  readonly llm: readonly CellPart[]
  readonly generativeAi: readonly CellPart[]
  readonly citation: Citation
}

/** What the documents compare under one parameter, document by document. */
export type ComparedRow = {
  readonly parameter: string
  readonly name: string
  readonly cells: readonly ComparedCells[]
  readonly disputes: readonly Dispute[]
}

/** Generative AI beside LLMs: everything the documents set against each other. */
export type Compared = {
  readonly rows: readonly ComparedRow[]
  readonly technologies: readonly SidedRow[]
  readonly challenges: readonly SidedRow[]
  readonly datasets: readonly SidedRow[]
  readonly steps: readonly AlignedStep[]
}

/** Gathers the comparison of all documents; parameters that several documents compare come first. */
export function compareSides(dataset: Dataset): Compared {
  const disputes = disputesByRow(dataset.disagreements)
  const findTerms = termFinder(dataset)
  const rows = [...group(dataset.comparisons, ({ parameter }) => parameter)].map(
    ([parameter, of]): ComparedRow => ({
      parameter,
      name: idInWords(parameter),
      cells: cellsOf(of, findTerms),
      disputes: distinctDisputes(of.flatMap(({ id }) => disputes.get(id) ?? [])),
    }),
  )
  return {
    rows: rows.sort(
      (one, other) =>
        other.cells.length - one.cells.length || one.name.localeCompare(other.name, 'en'),
    ),
    technologies: sidedTechnologies(dataset.technologies, disputes),
    challenges: sidedChallenges(dataset.challenges, disputes),
    datasets: sidedDatasets(dataset.datasets, disputes),
    steps: alignSteps(dataset.processes, disputes),
  }
}

/** The rows of one parameter in the order of the documents, with what each alone names on a side marked. */
function cellsOf(rows: readonly Comparison[], findTerms: TermFinder): ComparedCells[] {
  const inOrder = DOCUMENT_IDS.flatMap((id) =>
    rows.filter(({ citation }) => citation.document === id),
  )
  return inOrder.map((row) => {
    const others = inOrder.filter(({ citation }) => citation.document !== row.citation.document)
    const mark = (side: keyof Comparison['cells']) =>
      markAlone(
        row.cells[side],
        others.map(({ cells }) => cells[side]),
        findTerms,
      )
    return {
      id: row.id,
      document: row.citation.document,
      called: row.name,
      llm: mark('llm'),
      generativeAi: mark('generativeAi'),
      citation: row.citation,
    }
  })
}

/** What a query leaves: the chosen parameters, and everywhere what the chosen documents state. */
export function narrowCompared(
  compared: Compared,
  { parameter, document }: CompareQuery,
): Compared {
  const isChosen = (cells: ComparedCells) =>
    document.length === 0 || document.includes(cells.document)
  return {
    rows: compared.rows
      .filter((row) => parameter.length === 0 || parameter.includes(row.parameter))
      .map((row) => ({ ...row, cells: row.cells.filter(isChosen) }))
      .filter(({ cells }) => cells.length > 0),
    technologies: statedBy(compared.technologies, document),
    challenges: statedBy(compared.challenges, document),
    datasets: statedBy(compared.datasets, document),
    steps: stepsBy(compared.steps, document),
  }
}

/** The rows of comparison tables left by value, each facet following the other. */
export function countCompared(
  { rows }: Compared,
  { parameter, document }: CompareQuery,
): { readonly parameter: Counts; readonly document: Counts } {
  const cells = rows.flatMap((row) =>
    row.cells.map((of) => ({ parameter: row.parameter, document: of.document })),
  )
  return countAll(allRows(cells.length), {
    parameter: {
      facet: indexFacet(cells, (cell) => [cell.parameter]),
      chosen: parameter,
      mode: 'any',
    },
    document: {
      facet: indexFacet(cells, (cell) => [cell.document], DOCUMENT_IDS),
      chosen: document,
      mode: 'any',
    },
  })
}

/** What is shown, in words: `2 of 15 parameters in 3 rows, according to nurix and krishang.` */
export function describeCompared(shown: Compared, all: Compared, documents: readonly DocumentId[]) {
  const rowCount = shown.rows.reduce((sum, { cells }) => sum + cells.length, 0)
  const of = shown.rows.length === all.rows.length ? '' : `${shown.rows.length} of `
  const according = documents.length === 0 ? '' : `, according to ${listInWords(documents)}`
  return `${of}${countOf(all.rows.length, 'parameter')} in ${countOf(rowCount, 'row')}${according}.`
}
