import type { Modality, Side, Verdict } from '@/data/schema'
import { capitalised, listInWords } from './format'

/** A filter value of its own: no document states it. */
export const UNSTATED = 'unstated'
export type Unstated = typeof UNSTATED

/** What a reader sees where nothing is stated. */
export const NOT_STATED = 'Not stated'

export const MODALITY_WORDS: Readonly<Record<Modality | Unstated, string>> = {
  text: 'Text',
  code: 'Code',
  image: 'Image',
  video: 'Video',
  audio: 'Audio',
  music: 'Music',
  '3d': '3D',
  'synthetic-data': 'Synthetic data',
  unstated: NOT_STATED,
}

export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  llm: 'LLM',
  'generative-ai': 'Generative AI',
  both: 'Both',
  neither: 'Neither',
}

/** Several sides within a sentence: `LLM and generative AI`. */
export const sidesInSentence = (sides: readonly Side[]): string =>
  listInWords(sides.map((side) => MID_SENTENCE_SIDES[side]))

/** Several sides as words of their own: `LLM and generative AI`, `Generative AI and both`. */
export const sidesInWords = (sides: readonly Side[]): string => capitalised(sidesInSentence(sides))

const MID_SENTENCE_SIDES: Readonly<Record<Side, string>> = {
  llm: 'LLM',
  'generative-ai': 'generative AI',
  both: 'both',
  neither: 'neither',
}

export const VERDICT_WORDS: Readonly<Record<Verdict | Unstated, string>> = {
  yes: 'Yes',
  limited: 'Limited',
  no: 'No',
  unstated: NOT_STATED,
}

/** Ids whose words keep a hyphen. */
const HYPHENATED: Readonly<Record<string, string>> = { 'e-commerce': 'E-commerce' }

/** An id as words, for ids that are their own name such as sectors: `legal-and-finance` to `Legal and finance`. */
export const idInWords = (id: string): string =>
  HYPHENATED[id] ?? capitalised(id.replaceAll('-', ' '))
