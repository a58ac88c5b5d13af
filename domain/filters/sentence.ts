import type { DocumentId, Side } from '@/data/schema'
import { DOCUMENT_IDS, SIDES } from '@/data/schema/values'
import { countOf, formatNumber, listInWords } from '../format'
import { type MatchMode, MODALITY_FILTERS, VERDICT_FILTERS } from '../query'
import { idInWords, MODALITY_WORDS, UNSTATED, VERDICT_WORDS } from '../words'
import type { ModelNames } from './model-index'
import { type ModelFilters, matchModes } from './models'
import { searchTerms } from './search'
import type { UseCaseFilters } from './use-cases'

/** A filter as a sentence, in parts: what is counted, what was chosen, and the words between. */
export type SentencePart = { readonly text: string; readonly role?: 'count' | 'choice' }

export type Tally = { readonly shown: number; readonly total: number; readonly contested: number }

/** What is chosen in the order of the facet, so that the sentence reads as the boxes stand. */
const inOrder = <Value>(order: readonly Value[], chosen: readonly Value[]): Value[] =>
  order.filter((value) => chosen.includes(value))

const plain = (text: string): SentencePart => ({ text })
const choice = (text: string): SentencePart => ({ text, role: 'choice' })
const count = (text: string): SentencePart => ({ text, role: 'count' })

/** `11 of 35 models whose stated output includes text or image; 4 of them contested.` */
export function modelsSentence(
  query: ModelFilters,
  names: ModelNames,
  tally: Tally,
): SentencePart[] {
  const modes = matchModes(query)
  const modalities = [
    modalityClause('output', query.output, modes.output),
    modalityClause('input', query.input, modes.input),
  ].filter((clause) => clause.length > 0)
  const clauses = [
    ...documentClause(query.document),
    ...searchClause(query.q),
    ...modalities.flatMap((clause, index) => [plain(index === 0 ? ' ' : ' and '), ...clause]),
    ...sideClause(query.side),
    ...listClause(query.vendor, names.vendors, ', by ', 'with no vendor stated'),
    ...listClause(query.technology, names.technologies, ', built on ', 'with no technology stated'),
    ...contestedClause(query.contested),
  ]
  return [...opening('model', tally, clauses), ...ending(query, tally)]
}

/** `10 of 116 use cases with the verdict yes for LLMs; 2 of them contested.` */
export function useCasesSentence(query: UseCaseFilters, tally: Tally): SentencePart[] {
  const clauses = [
    ...documentClause(query.document),
    ...searchClause(query.q),
    ...verdictClause(query.llm, 'LLMs', ' with the verdict '),
    ...verdictClause(
      query.genai,
      'generative AI',
      query.llm.length === 0 ? ' with the verdict ' : ' and the verdict ',
    ),
    ...sideClause(query.side),
    ...listClause(
      query.sector,
      new Map(query.sector.map((id) => [id, idInWords(id).toLowerCase()])),
      ', in ',
      'with no sector stated',
    ),
    ...contestedClause(query.contested),
  ]
  return [...opening('use case', tally, clauses), ...ending(query, tally)]
}

/** The sentence as one string. */
export const sentenceText = (parts: readonly SentencePart[]): string =>
  parts.map(({ text }) => text).join('')

/** The count and what narrows it; no comma between the noun and the first clause. */
function opening(
  noun: string,
  { shown, total }: Tally,
  [first, ...others]: readonly SentencePart[],
): SentencePart[] {
  if (first === undefined) return [count(countOf(total, noun))]
  const head = count(`${formatNumber(shown)} of ${countOf(total, noun)}`)
  return [head, plain(first.text.replace(/^,/, '')), ...others]
}

function ending(query: { contested: boolean | null }, { shown, contested }: Tally): SentencePart[] {
  if (shown === 0 || query.contested !== null) return [plain('.')]
  const number = contested === 0 ? 'none' : formatNumber(contested)
  return [plain('; '), count(number), plain(' of them contested.')]
}

function documentClause(documents: readonly DocumentId[]): SentencePart[] {
  if (documents.length === 0) return []
  const link = documents.length === 1 ? ' according to ' : ' named by '
  return [plain(link), choice(listInWords(inOrder(DOCUMENT_IDS, documents), 'or'))]
}

function searchClause(search: string): SentencePart[] {
  if (searchTerms(search).length === 0) return []
  const parts = search.split(',').map((part) => part.trim())
  const quoted = parts.filter((part) => part !== '').map((part) => `“${part}”`)
  return [plain(' that mention '), choice(listInWords(quoted, 'or'))]
}

/** Any, all and only in words; *not stated* beside values that are. */
function modalityClause(
  noun: 'output' | 'input',
  chosen: readonly (keyof typeof MODALITY_WORDS)[],
  mode: MatchMode,
): SentencePart[] {
  if (chosen.length === 0) return []
  const stated = inOrder(MODALITY_FILTERS, chosen)
    .filter((value) => value !== UNSTATED)
    .map(modalityWord)
  const isUnstatedChosen = stated.length < chosen.length
  if (stated.length === 0 && mode !== 'only')
    return [plain(`whose ${noun} is `), choice('not stated')]
  if (mode === 'only') {
    const only = stated.length === 0 ? 'nothing that is stated' : listInWords(stated, 'or')
    return [plain(`whose stated ${noun} is `), choice(only), plain(' and nothing else')]
  }
  const isAll = mode === 'all'
  const includes = [
    plain(`whose stated ${noun} includes `),
    choice(
      isAll && stated.length > 1
        ? `${stated.length === 2 ? 'both' : 'all of'} ${listInWords(stated)}`
        : listInWords(stated, 'or'),
    ),
  ]
  if (!isUnstatedChosen) return includes
  return [...includes, plain(isAll ? ' and is ' : ', or is '), choice('not stated')]
}

const modalityWord = (value: keyof typeof MODALITY_WORDS): string =>
  value === '3d' ? MODALITY_WORDS[value] : MODALITY_WORDS[value].toLowerCase()

const SIDE_PHRASES: Readonly<Record<Side, string>> = {
  llm: 'LLM',
  'generative-ai': 'generative AI',
  both: 'both at once',
  neither: 'neither',
}

const sideClause = (sides: readonly Side[]): SentencePart[] =>
  sides.length === 0
    ? []
    : [
        plain(', filed under '),
        choice(
          listInWords(
            inOrder(SIDES, sides).map((side) => SIDE_PHRASES[side]),
            'or',
          ),
        ),
      ]

const contestedClause = (contested: boolean | null): SentencePart[] =>
  contested === null
    ? []
    : [plain(', which are '), choice(contested ? 'contested' : 'not contested')]

function verdictClause(
  verdicts: UseCaseFilters['llm'],
  subject: string,
  link: string,
): SentencePart[] {
  if (verdicts.length === 0) return []
  const words = inOrder(VERDICT_FILTERS, verdicts).map((verdict) =>
    VERDICT_WORDS[verdict].toLowerCase(),
  )
  return [plain(link), choice(listInWords(words, 'or')), plain(` for ${subject}`)]
}

function listClause(
  chosen: readonly string[],
  names: ReadonlyMap<string, string>,
  link: string,
  unstatedWords: string,
): SentencePart[] {
  const stated = chosen.filter((id) => id !== UNSTATED).map((id) => names.get(id) ?? id)
  const isUnstatedChosen = stated.length < chosen.length
  const clause = stated.length === 0 ? [] : [plain(link), choice(listInWords(stated, 'or'))]
  if (!isUnstatedChosen) return clause
  return [...clause, plain(stated.length === 0 ? ', ' : ', or '), choice(unstatedWords)]
}
