/** How the circles are nested. */
export const ARRANGEMENTS = ['concept', 'modality', 'vendor', 'technology', 'document'] as const
export type Arrangement = (typeof ARRANGEMENTS)[number]

/** What the innermost circles stand for. */
export const LEAVES = ['models', 'use-cases', 'technologies'] as const
export type Leaves = (typeof LEAVES)[number]

/** Use cases and technologies have no vendor, output or technology of their own. */
const OF_ALL_LEAVES: readonly Arrangement[] = ['concept', 'document']

/** The arrangements that mean something for these leaves. */
export const arrangementsOf = (leaves: Leaves): readonly Arrangement[] =>
  leaves === 'models' ? ARRANGEMENTS : OF_ALL_LEAVES

export const ARRANGEMENT_WORDS: Readonly<Record<Arrangement, string>> = {
  concept: 'Concept',
  modality: 'Output modality',
  vendor: 'Vendor',
  technology: 'Technology',
  document: 'Document',
}

export const LEAVES_WORDS: Readonly<Record<Leaves, string>> = {
  models: 'Models',
  'use-cases': 'Use cases',
  technologies: 'Technologies',
}

const MODEL_RULES: Readonly<Record<Arrangement, string>> = {
  concept: 'A model stands at the most specific place stated; other places mark it contested.',
  modality:
    'With several outputs, a model stands under the first in the legend; dots show the others.',
  vendor:
    'With several vendors, a model stands under the one that most documents state, then the one stated first.',
  technology:
    'With several technologies, a model stands under the one most models share, then the first in the alphabet.',
  document: 'A model stands with all the documents that name it.',
}

/** Where a leaf stands that belongs in several groups, in a sentence. */
export function ruleInWords(arrangement: Arrangement, leaves: Leaves): string {
  if (leaves === 'models') return MODEL_RULES[arrangement]
  const one = leaves === 'use-cases' ? 'use case' : 'technology'
  return arrangement === 'document'
    ? `A ${one} stands with all the documents that name it.`
    : `Filed under several sides, a ${one} stands under the first of LLMs, both, generative AI, and is contested.`
}
