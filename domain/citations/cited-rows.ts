import type { Citation, Faq, FrameworkStep, Guidance, Relation } from '@/data/schema'
import type { Evidence } from '../choose/evidence'
import { distinctCitations } from '../citations'
import type { ComparedCells, ComparedRow } from '../compare'
import type { DescribedStep } from '../compare/processes'
import type { SidedRow } from '../compare/sided'
import type { CellPart } from '../compare/terms'
import type { PlacedEntry } from '../documents'
import type { DisputedClaim } from '../documents/claims'
import type { AskedQuestion } from '../questions'
import { SIDE_WORDS } from '../words'
import type { Citable } from './forms'
import { inQuotes } from './quotation'

const withoutStop = (text: string): string => text.replace(/\.$/, '')

/** A row that one place states. */
const statedOnce = (id: string, claim: string, citation: Citation): Citable => ({
  id,
  claim: withoutStop(claim),
  lines: [],
  isDerived: false,
  sources: [citation],
})

/** A row that several places state, a line for what each says; null where there is no place. */
function statedAt(
  id: string,
  claim: string,
  said: readonly string[],
  citations: readonly Citation[],
): Citable | null {
  const [first, ...rest] = distinctCitations(citations)
  if (first === undefined) return null
  const lines = said.map((words) => `- ${withoutStop(words)}`)
  return { id, claim, lines, isDerived: false, sources: [first, ...rest] }
}

/** A document's row of a comparison table: the parameter as it calls it, and both cells. */
export function citableComparison(
  { name }: Pick<ComparedRow, 'name'>,
  { id, called, llm, generativeAi, citation }: ComparedCells,
): Citable {
  const words = (parts: readonly CellPart[]) => withoutStop(parts.map(({ text }) => text).join(''))
  const parameter =
    called.toLowerCase() === name.toLowerCase() ? name : `${name} (${inQuotes(called)})`
  const claim = `${parameter}: LLM: ${words(llm)}; generative AI: ${words(generativeAi)}`
  return statedOnce(id, claim, citation)
}

/** A technology, a challenge, a dataset or a metric: its name and, in full, what is said of it and of which side. */
export const citableSided = ({ id, name, statements }: SidedRow): Citable | null =>
  statedAt(
    id,
    name,
    statements.map(({ side, text }) => `${SIDE_WORDS[side]}: ${text}`),
    statements.flatMap(({ citations }) => citations),
  )

/** A step of a development process or of a framework. */
export const citableStep = ({
  id,
  position,
  name,
  summary,
  citation,
}: Pick<DescribedStep | FrameworkStep, 'id' | 'position' | 'name' | 'summary' | 'citation'>) =>
  statedOnce(id, `Step ${position}, ${name}: ${summary}`, citation)

/** A piece of advice on which is better, with its condition. */
export const citableAdvice = ({ id, side, condition, advice, citation }: Guidance): Citable =>
  statedOnce(id, `${SIDE_WORDS[side]}, ${condition}: ${advice}`, citation)

/** A row read as evidence for an answer. */
export const citableEvidence = ({ rowId, name, text, citation }: Evidence): Citable =>
  statedOnce(rowId, `${name}: ${text}`, citation)

/** A question a document answers itself. */
export const citableFaq = ({ id, question, answer, citation }: Faq): Citable =>
  statedOnce(id, `${question} ${answer}`, citation)

/** What one section of a document states of a row, with every place of the section that does. */
export const citableEntry = ({
  row,
  text,
  facts,
  citations,
}: Pick<PlacedEntry, 'row' | 'text' | 'facts' | 'citations'>): Citable | null =>
  statedAt(
    row.id,
    `${row.name}: ${withoutStop(text)}`,
    facts.map(({ label, value }) => `${label}: ${value}`),
    citations,
  )

/** What a document holds in a disagreement. */
export const citableClaim = ({
  question: { id, question },
  held,
  citations,
}: Pick<DisputedClaim, 'question' | 'held' | 'citations'>): Citable | null =>
  statedAt(id, question, held, citations)

/** How two things stand to each other, as one place has it. */
export const citableRelation = ({
  id,
  summary,
  citation,
}: Pick<Relation, 'id' | 'summary' | 'citation'>): Citable => statedOnce(id, summary, citation)

/** A disagreement or an agreement: the question and, in full, the position of each document. */
export const citableQuestion = ({
  id,
  question,
  positions,
}: Pick<AskedQuestion, 'id' | 'question' | 'positions'>): Citable | null =>
  statedAt(
    id,
    question,
    positions.map(({ document, position }) => `${document}: ${position}`),
    positions.map(({ citation }) => citation),
  )
