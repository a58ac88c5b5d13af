import type { Citation, Dataset } from '@/data/schema'
import { shownColumns } from '../columns/arrange'
import { type Column, sortKeysOf } from '../columns/column'
import { MODEL_COLUMNS } from '../columns/models'
import { USE_CASE_COLUMNS } from '../columns/use-cases'
import { citationsOfModel, citationsOfUseCase } from '../consensus'
import { indexModels, type ModelRow } from '../filters/model-index'
import { selectModels } from '../filters/models'
import {
  modelsSentence,
  useCasesSentence as sentenceOfUseCases,
  sentenceText,
} from '../filters/sentence'
import { indexUseCases, selectUseCases, type UseCaseRow } from '../filters/use-cases'
import { countOf, listInWords } from '../format'
import type { ModelsQuery, UseCasesQuery } from '../query'
import { compareRows, type Point, rowsToCompare } from '../side-by-side'
import { MODEL_POINTS } from '../side-by-side/models'
import { USE_CASE_POINTS } from '../side-by-side/use-cases'
import { sortRows } from '../sorting'
import { MODALITY_WORDS, NOT_STATED, UNSTATED } from '../words'
import type { SlideCell, TablePart } from './content'
import { cell, tablePart } from './table'
import type { View } from './view'

/** The columns on a slide unless the address asks for others: what is read from the back row. */
const MODEL_DEFAULTS = ['name', 'output', 'vendor', 'nurix', 'krishang', 'head-to-head'] as const
const USE_CASE_DEFAULTS = ['name', 'llm', 'genai', 'nurix', 'krishang', 'head-to-head'] as const

/** The models an address leaves, in its order and columns. */
export function modelsView(dataset: Dataset, query: ModelsQuery): View {
  const index = indexModels(dataset)
  const compared = rowsToCompare(index, query.compare)
  if (compared.length > 1) return sideBySideView(MODEL_POINTS, compared, citationsOfModel)
  const { rows, total, contested } = selectModels(index, query)
  const sorted = sortRows(rows, query.sort, sortKeysOf(MODEL_COLUMNS))
  const sentence = sentenceText(
    modelsSentence(query, index.names, { shown: rows.length, total, contested }),
  )
  const asked = query.columns.length > 0 ? query.columns : MODEL_DEFAULTS
  return rowsView({
    title: titleOf(rows.length, total, 'model'),
    sentence,
    caption: 'Models',
    columns: pick(MODEL_COLUMNS, asked),
    rows: sorted,
    cellOf: (row, name, text) =>
      name === 'output' || name === 'input' ? outputsCell(row, name, text) : cell(text),
    citations: rows.flatMap(citationsOfModel),
  })
}

/** The use cases an address leaves, in its order and columns. */
export function allUseCasesView(dataset: Dataset, query: UseCasesQuery): View {
  const index = indexUseCases(dataset.useCases)
  const compared = rowsToCompare(index, query.compare)
  if (compared.length > 1) return sideBySideView(USE_CASE_POINTS, compared, citationsOfUseCase)
  const { rows, total, contested } = selectUseCases(index, query)
  const sorted = sortRows(rows, query.sort, sortKeysOf(USE_CASE_COLUMNS))
  const sentence = sentenceText(sentenceOfUseCases(query, { shown: rows.length, total, contested }))
  const asked = query.columns.length > 0 ? query.columns : USE_CASE_DEFAULTS
  return rowsView({
    title: titleOf(rows.length, total, 'use case'),
    sentence,
    caption: 'Use cases',
    columns: pick(USE_CASE_COLUMNS, asked),
    rows: sorted,
    cellOf: (row, name, text) => {
      const verdict = name === 'llm' || name === 'genai' ? row[name][0] : undefined
      return verdict === undefined ? cell(text) : cell(text, verdict)
    },
    citations: rows.flatMap(citationsOfUseCase),
  })
}

/** Two to four rows point by point, as all documents state them. */
function sideBySideView<Row extends ModelRow | UseCaseRow>(
  points: readonly Point<Row>[],
  rows: readonly Row[],
  citationsOf: (row: Row) => readonly Citation[],
): View {
  const names = rows.map(({ name }) => name)
  const lines = compareRows(points, rows)
  const table = tablePart(
    'Side by side',
    ['Point', ...names],
    lines.map(({ label, cells, agreement }) => ({
      id: label,
      cells: [
        cell(label, agreement === 'different' ? 'contested' : undefined),
        ...cells.map(({ words, modalities, verdicts, absence }) => {
          const held = modalities?.map((modality) => MODALITY_WORDS[modality]) ?? words
          const text = held.length === 0 ? (absence ?? NOT_STATED) : held.join(', ')
          if (modalities !== undefined && modalities.length > 0)
            return { text, outputs: modalities }
          return cell(text, verdicts?.[0])
        }),
      ],
    })),
  )
  return {
    title: `${listInWords(names)} side by side`,
    subtitle:
      'Derived: each value joins what all documents state. Marked: the rows differ. What no document states is no difference.',
    parts: [table],
    citations: rows.flatMap(citationsOf),
    alt: table.alt,
  }
}

function rowsView<Row extends ModelRow | UseCaseRow, Name extends string>({
  title,
  sentence,
  caption,
  columns,
  rows,
  cellOf,
  citations,
}: {
  title: string
  sentence: string
  caption: string
  columns: readonly Column<Row, Name>[]
  rows: readonly Row[]
  cellOf: (row: Row, name: Name, text: string) => SlideCell
  citations: readonly Citation[]
}): View {
  const lines: TablePart['rows'] = rows.map((row) => ({
    id: row.id,
    cells: columns.map(({ name, words }) => {
      const held = words(row)
      if (name === 'name') return cell(row.name, row.contested ? 'contested' : undefined)
      if (held.length > 0) return cellOf(row, name, held.join(', '))
      return isDocument(name) ? cell('Not named') : cellOf(row, name, NOT_STATED)
    }),
  }))
  const table = tablePart(
    caption,
    columns.map(({ label }) => label),
    lines,
  )
  return { title, subtitle: sentence, parts: [table], citations, alt: `${sentence} ${table.alt}` }
}

const isDocument = (name: string): boolean => ['nurix', 'krishang', 'head-to-head'].includes(name)

const pick = <Row, Name extends string>(
  columns: readonly Column<Row, Name>[],
  asked: readonly Name[],
): Column<Row, Name>[] =>
  shownColumns(columns, asked).flatMap((name) => columns.find((one) => one.name === name) ?? [])

/** Dots for each modality stated; hollow where none is. */
const outputsCell = (row: ModelRow, name: 'output' | 'input', text: string): SlideCell => ({
  text,
  outputs: row[name].length === 0 ? [UNSTATED] : row[name],
})

const titleOf = (shown: number, total: number, noun: string): string =>
  shown === total
    ? `The documents name ${countOf(total, noun)}`
    : `${shown} of the ${countOf(total, noun)} the documents name`
