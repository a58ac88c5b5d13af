import type { Dataset, Document } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { arithmeticChecks, checkFragment } from '../arithmetic/checks'
import { imprint, sectionName } from '../citations'
import { datingOf } from '../documents'
import { healthOf } from '../documents/health'
import { countOf, formatNumber } from '../format'
import type { DocumentsQuery } from '../query'
import {
  type AskedQuestion,
  askQuestions,
  describePositions,
  documentsIn,
  groupPositions,
  indexQuestions,
  selectQuestions,
} from '../questions'
import { citationsIn, indexRows } from '../rows'
import { idInWords } from '../words'
import { checkView } from './check'
import type { QuestionPart } from './content'
import { cell, tablePart } from './table'
import type { View } from './view'

/**
 * What an address of the documents shows: the arithmetic check or the question its fragment names, the disagreements a
 * filter or the fragment `disagreements` leaves, else the three documents. Null for an unknown fragment.
 */
export function documentsView(
  dataset: Dataset,
  query: DocumentsQuery,
  fragment: string,
): View | null {
  const check = arithmeticChecks(dataset.figures).find((one) => checkFragment(one) === fragment)
  if (check !== undefined) return checkView(check)
  const questions = askQuestions(dataset, indexRows(dataset))
  const isFiltered =
    query.kind.length + query.document.length > 0 ||
    query.concerns !== null ||
    query.q.trim() !== ''
  if (fragment === 'disagreements' || fragment === 'agreements' || isFiltered)
    return questionsView(dataset, questions, query, fragment === 'agreements')
  if (fragment === '') return sourcesView(dataset)
  const question = questions.find(({ id }) => id === fragment)
  if (question !== undefined) return questionView(question)
  const faq = dataset.faqs.find(({ id }) => id === fragment)
  return faq === undefined
    ? null
    : {
        title: faq.question,
        subtitle: `A question that ${faq.document} answers, in our words.`,
        parts: [{ kind: 'text', heading: null, paragraphs: [faq.answer] }],
        citations: [faq.citation],
        alt: faq.answer,
      }
}

/** One question: positions as rows, documents as columns. */
export function questionView(question: AskedQuestion): View {
  const documents = documentsIn(question)
  const positions = groupPositions(question)
  const part: QuestionPart = {
    kind: 'question',
    documents,
    rows: positions.map(({ position, statements }) => ({
      position,
      cells: documents.map((id) =>
        (statements.get(id) ?? []).map(({ detail, citation }) => ({
          detail,
          anchor: citation.anchor,
          section: sectionName(citation),
        })),
      ),
    })),
    alt: positions.map(({ position, documents: by }) => `${position}: ${by.join(', ')}.`).join(' '),
  }
  return {
    title: question.question,
    subtitle: `${question.isAgreement ? 'Agreement' : 'Disagreement'}, ${idInWords(question.kind).toLowerCase()}: ${describePositions(question)}. The positions stand side by side; none is chosen.`,
    parts: [part],
    citations: question.positions.map(({ citation }) => citation),
    alt: part.alt,
  }
}

function questionsView(
  dataset: Dataset,
  questions: readonly AskedQuestion[],
  query: DocumentsQuery,
  isAgreement: boolean,
): View {
  const selection = selectQuestions(indexQuestions(questions, dataset.faqs), query)
  const shown = isAgreement ? selection.agreements : selection.disagreements
  const table = tablePart(
    isAgreement ? 'Agreements' : 'Disagreements',
    ['Question', 'Kind', ...DOCUMENT_IDS],
    shown.map((question) => ({
      id: question.id,
      cells: [
        cell(question.question),
        cell(idInWords(question.kind)),
        ...DOCUMENT_IDS.map((id) =>
          cell(countOrNone(question.positions.filter(({ document }) => document === id).length)),
        ),
      ],
    })),
  )
  const noun = isAgreement ? 'agreement' : 'disagreement'
  return {
    title: `The documents ${isAgreement ? 'agree' : 'disagree'} on ${countOf(shown.length, 'question')}`,
    subtitle: `${formatNumber(shown.length)} of ${countOf(questions.filter((one) => one.isAgreement === isAgreement).length, noun)}, with the number of positions each document takes.`,
    parts: [table],
    citations: shown.flatMap(({ positions }) => positions.map(({ citation }) => citation)),
    alt: table.alt,
  }
}

const countOrNone = (count: number): string => (count === 0 ? 'None' : formatNumber(count))

/** The documents that everything rests on: who published each, when, and what they sell. */
function sourcesView(dataset: Dataset): View {
  const { documents } = dataset
  const { rowCount, citationCount } = healthOf(dataset)
  const table = tablePart(
    'The documents',
    ['Document', 'Title', 'Published by', 'Dated', 'What its publisher sells'],
    documents.map((document) => ({
      id: document.id,
      cells: [
        cell(document.id),
        cell(document.title ?? 'Not stated'),
        cell(publisherOf(document)),
        cell(datingOf(document)),
        cell(document.interest),
      ],
    })),
  )
  return {
    title: 'Three published documents are all this rests on',
    subtitle: `${formatNumber(rowCount)} rows with ${formatNumber(citationCount)} citations, derived by counting. Each publisher has an interest of its own.`,
    parts: [table],
    citations: [],
    alt: table.alt,
  }
}

const publisherOf = ({ publisher, author }: Document): string =>
  [publisher ?? 'Not stated', author].filter((name) => name !== null).join(', ')

/** One document with what it contributes. */
export function documentView(dataset: Dataset, document: Document): View {
  const own = (rows: readonly unknown[]) =>
    rows.filter((row) => citationsIn(row).some((citation) => citation.document === document.id))
  const collections = [
    ['Models', dataset.models],
    ['Use cases', dataset.useCases],
    ['Figures', dataset.figures],
    ['Comparison rows', dataset.comparisons],
    ['Technologies', dataset.technologies],
    ['Challenges', dataset.challenges],
    ['Disagreements it takes part in', dataset.disagreements],
  ] as const
  const table = tablePart(
    `What ${document.id} contributes`,
    ['Collection', 'Rows that cite it', 'Of'],
    collections.map(([name, rows]) => ({
      id: name,
      cells: [cell(name), cell(formatNumber(own(rows).length)), cell(formatNumber(rows.length))],
    })),
  )
  return {
    title: document.title ?? document.id,
    subtitle: `${document.id}: ${imprint(document)}. Its publisher’s interest: ${document.interest}`,
    parts: [table],
    citations: citationsIn(collections.flatMap(([, rows]) => own(rows))).filter(
      (citation) => citation.document === document.id,
    ),
    alt: table.alt,
  }
}
