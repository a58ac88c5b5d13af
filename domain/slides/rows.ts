import type { Dataset } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import {
  citationsOfModel,
  citationsOfUseCase,
  deriveModel,
  deriveUseCase,
  sidesIn,
} from '../consensus'
import { listInWords } from '../format'
import {
  idInWords,
  MODALITY_WORDS,
  NOT_STATED,
  sidesInSentence,
  sidesInWords,
  VERDICT_WORDS,
} from '../words'
import type { TextPart } from './content'
import { cell, tablePart } from './table'
import type { View } from './view'

const inWords = (words: readonly string[]): string =>
  words.length === 0 ? NOT_STATED : listInWords(words)

/** One model: what all documents together state of it, and what each files it under. Null for an unknown id. */
export function modelView(dataset: Dataset, id: string): View | null {
  const row = dataset.models.find((model) => model.id === id)
  if (row === undefined) return null
  const model = deriveModel(row)
  const nameOf = (of: string) =>
    [...dataset.organisations, ...dataset.technologies].find((one) => one.id === of)?.name ?? of
  const facts = [
    ['Output', inWords(model.output.map((modality) => MODALITY_WORDS[modality]))],
    ['Input', inWords(model.input.map((modality) => MODALITY_WORDS[modality]))],
    ['Vendor', inWords(model.vendors.map(nameOf))],
    ['Technology', inWords(model.technologies.map(nameOf))],
    ['Claimed versions', inWords(model.versions.map(({ label }) => label))],
    ...DOCUMENT_IDS.map((document) => [
      `Filed under by ${document}`,
      filedInWords(sidesIn(row, document)),
    ]),
  ]
  return factsView(
    `${model.name}: filed under ${sidesInSentence(model.sides)}`,
    model.contested
      ? 'A model the documents file under different sides.'
      : `A model that ${inWords(model.documents)} ${model.documents.length === 1 ? 'names' : 'name'}.`,
    facts,
    model.notes,
    citationsOfModel(row),
  )
}

/** One use case: its verdicts and what each document files it under. Null for an unknown id. */
export function oneUseCaseView(dataset: Dataset, id: string): View | null {
  const row = dataset.useCases.find((useCase) => useCase.id === id)
  if (row === undefined) return null
  const useCase = deriveUseCase(row)
  const facts = [
    ['Sector', row.sector === null ? NOT_STATED : idInWords(row.sector)],
    ['Verdict for LLMs', inWords(row.verdicts.map(({ llm }) => VERDICT_WORDS[llm]))],
    [
      'Verdict for other generative AI',
      inWords(row.verdicts.map(({ generativeAi }) => VERDICT_WORDS[generativeAi])),
    ],
    ...DOCUMENT_IDS.map((document) => [
      `Filed under by ${document}`,
      filedInWords(sidesIn(row, document)),
    ]),
  ]
  return factsView(
    `${useCase.name}: filed under ${sidesInSentence(useCase.sides)}`,
    useCase.contested
      ? 'A use case the documents file under different sides.'
      : `A use case that ${inWords(useCase.documents)} ${useCase.documents.length === 1 ? 'names' : 'name'}.`,
    facts,
    row.examples.map(({ summary }) => summary),
    citationsOfUseCase(row),
  )
}

const filedInWords = (sides: Parameters<typeof sidesInWords>[0]): string =>
  sides.length === 0 ? 'Not named' : sidesInWords(sides)

function factsView(
  title: string,
  subtitle: string,
  facts: readonly (readonly string[])[],
  notes: readonly string[],
  citations: View['citations'],
): View {
  const table = tablePart(
    title,
    ['', 'As the documents state it'],
    facts.map(([name = '', value = '']) => ({ id: name, cells: [cell(name), cell(value)] })),
  )
  const text: TextPart[] =
    notes.length === 0 ? [] : [{ kind: 'text', heading: null, paragraphs: notes }]
  return { title, subtitle, parts: [table, ...text], citations, alt: `${subtitle} ${table.alt}` }
}
