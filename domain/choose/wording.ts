import type { Choice, Need, Outcome } from '../choose'
import { capitalised, countOf, listInWords } from '../format'
import { MODALITY_WORDS } from '../words'
import type { Candidates } from './candidates'
import type { Rule } from './evidence'

/** An answer as a heading. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  llm: 'A large language model',
  'generative-ai': 'Other generative AI',
  both: 'Both together',
  disagree: 'The documents disagree',
  unanswered: 'No document says',
}

/** What one need is answered with, in a few words. */
export const NEED_WORDS: Readonly<Record<Outcome, string>> = {
  llm: 'LLM',
  'generative-ai': 'Other generative AI',
  both: 'LLM and other generative AI',
  disagree: 'Disagreement',
  unanswered: 'No document says',
}

/** The heading over the rows that a rule read. */
export const RULE_WORDS: Readonly<Record<Rule, string>> = {
  verdict: 'Verdict',
  guidance: 'Advice',
  'output-type': 'Output types compared',
  side: 'Sides stated',
}

/** The rules as a reader meets them, in the order they are shown. */
export const RULES_EXPLAINED: readonly { readonly rule: Rule; readonly text: string }[] = [
  {
    rule: 'verdict',
    text: 'krishang’s verdict on a use case: yes speaks for a side, no against it, limited for neither. It reads “generative AI” as “not an LLM”.',
  },
  {
    rule: 'guidance',
    text: 'A piece of advice speaks for its side wherever its condition or its words name the output, the task or the sector. Which ones it names is our reading.',
  },
  {
    rule: 'output-type',
    text: 'A comparison table speaks for the side whose cell names the output; where both cells name it, for both.',
  },
  {
    rule: 'side',
    text: 'A document that files a use case under a side speaks for that side, once for each place; under neither, for none. An output asks for the filing of its making only where no other rule finds a row.',
  },
]

/** Which rule of deciding was applied to a need, and what it found. */
export function explainNeed({ outcome, evidence }: Pick<Need, 'outcome' | 'evidence'>): string {
  const deciding = evidence.filter(({ stances }) => Object.values(stances).includes('for'))
  const every = deciding.length === 1 ? 'The one row' : 'Every row'
  switch (outcome) {
    case 'llm':
    case 'generative-ai': {
      const [side, other, otherSide] =
        outcome === 'llm'
          ? (['LLMs', 'other generative AI', 'generativeAi'] as const)
          : (['generative AI', 'LLMs', 'llm'] as const)
      const isAlone = deciding.every(({ stances }) => stances[otherSide] !== 'for')
      const rest = isAlone ? `none speaks for ${other}` : `not all speak for ${other} too`
      return `${every} that speaks for a side speaks for ${side}; ${rest}.`
    }
    case 'both':
      return `${every} that speaks for a side speaks for both.`
    case 'disagree':
      return 'Some rows speak for LLMs alone and some for generative AI alone. No row is outvoted.'
    case 'unanswered':
      return 'No row that names it speaks for a side.'
  }
}

const ANSWERED = ['llm', 'generative-ai', 'both'] as const

/** The name of a need in running text; of a sector, what is asked of it as a whole. */
const inWords = ({ kind, name }: Need): string => {
  const lower = /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
  return kind === 'sector' ? `${lower} as a whole` : lower
}

/** What was asked for itself, not by way of a sector: `Text, image and code generation`. */
export function askedInWords(needs: readonly Need[]): string {
  const asked = needs.filter(({ via }) => via === null)
  return capitalised(listInWords((asked.length > 0 ? asked : needs).map(inWords)))
}

const named = (needs: readonly Need[], outcome: Outcome): string =>
  listInWords(needs.filter((need) => need.outcome === outcome).map(inWords))

/** The answer in words: what for which need, where the documents disagree, and what none of them says. */
export function explainChoice({ needs, outcome }: Choice): string {
  if (outcome === null) return 'Nothing is asked yet: choose an output, a task or a sector.'
  const disputed = named(needs, 'disagree')
  const silent = named(needs, 'unanswered')
  const settled = ANSWERED.flatMap((one) => {
    const names = named(needs, one)
    return names === '' ? [] : `${NEED_WORDS[one]} for ${names}`
  })
  return [
    disputed === '' ? '' : `They disagree on ${disputed}.`,
    settled.length === 0 ? '' : `${disputed === '' ? '' : 'Of the rest: '}${inARow(settled)}.`,
    silent === '' ? '' : `No document speaks for a side on ${silent}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** Answers one after the other in one sentence. */
const inARow = (answers: readonly string[]): string =>
  answers
    .map((answer, index) => (index === 0 ? answer : answer.replace(/^Other/, 'other')))
    .join('; ')

/** `6 models whose stated output includes text or code, filed under LLM or both`. */
export function describeCandidates({ side, outputs, count }: Candidates): string {
  const included = listInWords(
    outputs.map((output) => (output === '3d' ? '3D' : MODALITY_WORDS[output].toLowerCase())),
    'or',
  )
  const filed =
    side === null ? '' : `, filed under ${side === 'llm' ? 'LLM' : 'generative AI'} or both`
  return `${countOf(count, 'model')} whose stated output includes ${included}${filed}`
}
