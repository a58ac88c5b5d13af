import { group } from 'd3'
import type { Citation, Dataset, DocumentId, Faq, Question } from '@/data/schema'
import { DOCUMENT_IDS, QUESTION_KINDS } from '@/data/schema/values'
import { sectionName } from './citations'
import { type Choice, type Counts, countAll, indexFacet, narrowByAll } from './filters'
import { hasRow, type RowSet } from './filters/row-set'
import { haystackOf, searchRows } from './filters/search'
import { countOf, listInWords } from './format'
import type { DocumentsQuery } from './query'
import type { RowLink } from './rows'

/** A disagreement or an agreement, with the rows it concerns as links. */
export type AskedQuestion = Omit<Question, 'concerns'> & {
  readonly isAgreement: boolean
  readonly concerns: readonly RowLink[]
}

/** What a document says for a position, and how it puts it where others share the position in other words. */
export type PositionStatement = { readonly citation: Citation; readonly detail: string | null }

/** One position, with the statements for it by document: several of one document, or none. */
export type PositionRow = {
  readonly position: string
  readonly statements: ReadonlyMap<DocumentId, readonly PositionStatement[]>
  readonly statementCount: number
  readonly documents: readonly DocumentId[]
}

/**
 * All disagreements, then all agreements: each by kind in the order of the kinds, then those of more documents and more
 * positions first.
 */
export function askQuestions(
  { disagreements, agreements }: Pick<Dataset, 'disagreements' | 'agreements'>,
  rows: ReadonlyMap<string, RowLink>,
): AskedQuestion[] {
  const ask = (questions: readonly Question[], isAgreement: boolean) =>
    questions
      .map((question) => ({
        ...question,
        isAgreement,
        concerns: question.concerns.flatMap((id) => rows.get(id) ?? []),
      }))
      .sort(
        (one, other) =>
          QUESTION_KINDS.indexOf(one.kind) - QUESTION_KINDS.indexOf(other.kind) ||
          documentsIn(other).length - documentsIn(one).length ||
          other.positions.length - one.positions.length,
      )
  return [...ask(disagreements, false), ...ask(agreements, true)]
}

type Positions = Pick<Question, 'positions'>

/** The documents that take a position, in the order of the documents. */
export const documentsIn = ({ positions }: Positions): DocumentId[] =>
  DOCUMENT_IDS.filter((id) => positions.some(({ document }) => document === id))

/** Whether one document alone takes all positions, so that it contradicts, or repeats, itself. */
export const isWithinOneDocument = (question: Positions): boolean =>
  documentsIn(question).length === 1

/** A position is worded `stance: detail`, or is its stance alone: `A part: a subset`, `Includes`. */
function readPosition(position: string): { stance: string; detail: string | null } {
  const [, stance, detail] = /^([^:]{1,60}): (.+?)\.?$/.exec(position) ?? []
  return stance === undefined || detail === undefined
    ? { stance: position.replace(/\.$/, ''), detail: null }
    : { stance, detail }
}

/**
 * Positions of the same stance together, in the order they are first taken. Where all say it in the same words there is
 * no detail; a position that nobody shares stands in its full words.
 */
export function groupPositions({ positions }: Positions): PositionRow[] {
  const groups = group(positions, ({ position }) => readPosition(position).stance.toLowerCase())
  return [...groups.values()].map((taken) => {
    const first = taken[0]?.position ?? ''
    const isOneWording = taken.every(({ position }) => position === first)
    const statementsOf = (id: DocumentId): PositionStatement[] =>
      taken
        .filter(({ document }) => document === id)
        .map(({ position, citation }) => ({
          citation,
          detail: isOneWording ? null : readPosition(position).detail,
        }))
    return {
      position: isOneWording ? first : readPosition(first).stance,
      statements: new Map(DOCUMENT_IDS.map((id) => [id, statementsOf(id)])),
      statementCount: taken.length,
      documents: documentsIn({ positions: taken }),
    }
  })
}

/** What a question holds, counted: `3 documents, 8 positions`; `within one document, krishang, 2 positions`. */
export function describePositions(question: Positions): string {
  const documents = documentsIn(question)
  const place = isWithinOneDocument(question)
    ? `within one document, ${documents[0]}`
    : countOf(documents.length, 'document')
  return `${place}, ${countOf(question.positions.length, 'position')}`
}

/** Questions and FAQs read once, to be filtered often. */
export type QuestionIndex = {
  readonly questions: readonly AskedQuestion[]
  readonly faqs: readonly Faq[]
  readonly haystacks: readonly string[]
  readonly faqHaystacks: readonly string[]
  readonly facets: {
    readonly kind: Choice['facet']
    readonly document: Choice['facet']
    readonly concerns: Choice['facet']
  }
  /** The rows that any question touches, by id. */
  readonly concerned: ReadonlyMap<string, RowLink>
}

/** Reads what can be searched and filtered: questions, positions, quoted words, sections and the names of rows concerned. */
export function indexQuestions(
  questions: readonly AskedQuestion[],
  faqs: readonly Faq[],
): QuestionIndex {
  const concerned = concernedRows(questions)
  return {
    questions,
    faqs,
    haystacks: questions.map(({ question, positions, concerns }) =>
      haystackOf(
        [question, ...concerns.map(({ name }) => name)],
        positions.flatMap(({ position, citation }) => [
          position,
          citation.anchor,
          sectionName(citation),
          citation.document,
        ]),
      ),
    ),
    faqHaystacks: faqs.map(({ question, answer, citation }) =>
      haystackOf([question], [answer, citation.anchor, citation.document]),
    ),
    facets: {
      kind: indexFacet(questions, ({ kind }) => [kind], QUESTION_KINDS),
      document: indexFacet(questions, documentsIn, DOCUMENT_IDS),
      concerns: indexFacet(questions, ({ concerns }) => concerns.map(({ id }) => id), [
        ...concerned.keys(),
      ]),
    },
    concerned,
  }
}

/** The rows that questions touch, each once, by id. */
export const concernedRows = (questions: readonly AskedQuestion[]): Map<string, RowLink> =>
  new Map(questions.flatMap(({ concerns }) => concerns.map((row) => [row.id, row])))

export type QuestionSelection = {
  readonly disagreements: readonly AskedQuestion[]
  readonly agreements: readonly AskedQuestion[]
  readonly faqs: readonly Faq[]
  /** Questions left by value, each facet following all filters but its own. */
  readonly counts: { readonly kind: Counts; readonly document: Counts }
}

/**
 * What a query leaves. Several kinds or documents mean any of them; a document is held where it takes a position. FAQs
 * have no kind and touch no row: those filters leave them alone.
 */
export function selectQuestions(index: QuestionIndex, query: DocumentsQuery): QuestionSelection {
  const { questions, faqs, facets } = index
  const concerns = query.concerns === null ? [] : [query.concerns]
  const found = narrowByAll(searchRows(index.haystacks, query.q), [
    { facet: facets.concerns, chosen: concerns, mode: 'any' },
  ])
  const choices = {
    kind: { facet: facets.kind, chosen: query.kind, mode: 'any' },
    document: { facet: facets.document, chosen: query.document, mode: 'any' },
  } as const
  const rows = narrowByAll(found, Object.values(choices))
  const left = questions.filter((_, row) => hasRow(rows, row))
  const faqRows: RowSet = searchRows(index.faqHaystacks, query.q)
  return {
    disagreements: left.filter(({ isAgreement }) => !isAgreement),
    agreements: left.filter(({ isAgreement }) => isAgreement),
    faqs: faqs.filter(
      ({ document }, row) =>
        hasRow(faqRows, row) && (query.document.length === 0 || query.document.includes(document)),
    ),
    counts: countAll(found, choices),
  }
}

/** What is shown, as a sentence: `12 of 49 disagreements, 3 of 11 agreements and 4 of 16 questions answered.` */
export function describeSelection(
  { disagreements, agreements, faqs }: QuestionSelection,
  { questions, faqs: allFaqs }: QuestionIndex,
): string {
  const agreementCount = questions.filter(({ isAgreement }) => isAgreement).length
  const part = (shown: number, all: number, one: string, many: string) =>
    shown === all ? countOf(all, one, many) : `${shown} of ${countOf(all, one, many)}`
  return `${listInWords([
    part(disagreements.length, questions.length - agreementCount, 'disagreement', 'disagreements'),
    part(agreements.length, agreementCount, 'agreement', 'agreements'),
    part(faqs.length, allFaqs.length, 'question answered', 'questions answered'),
  ])}.`
}
