import type { Guidance, Modality } from '@/data/schema'

/** What a piece of guidance speaks of. With nothing in any list it is advice in general. */
export type GuidanceReading = {
  readonly outputs: readonly Modality[]
  /** Ids of use cases. */
  readonly tasks: readonly string[]
  readonly sectors: readonly string[]
}

/** The questions of guidance that speak for a side; the others tell how to go on once it is chosen. */
export const CHOOSING: ReadonlySet<Guidance['question']> = new Set([
  'which-is-better',
  'when-to-use',
  'who-uses-it',
])

const NOTHING: GuidanceReading = { outputs: [], tasks: [], sectors: [] }

const reading = (read: Partial<GuidanceReading>): GuidanceReading => ({ ...NOTHING, ...read })

/**
 * Which outputs, tasks and sectors each piece of guidance names in its condition or advice: our reading, by the id of
 * the row. It says only what a row speaks of; the side it speaks for is the document's.
 */
export const GUIDANCE_READINGS: Readonly<Record<string, GuidanceReading>> = {
  'guidance-head-to-head-text-applications': reading({
    outputs: ['text'],
    tasks: ['ai-prompt-engineering', 'customer-engagement'],
  }),
  'guidance-head-to-head-various-formats': reading({ tasks: ['content-creation'] }),
  'guidance-head-to-head-when-campaigns': reading({
    outputs: ['image', 'video', 'audio'],
    tasks: ['marketing-campaigns'],
  }),
  'guidance-head-to-head-when-copywriting': reading({
    outputs: ['text'],
    tasks: [
      'content-creation',
      'blog-posts',
      'email-campaigns',
      'product-descriptions',
      'social-media-posts',
    ],
  }),
  'guidance-head-to-head-when-customer-support': reading({
    tasks: [
      'customer-support',
      'customer-engagement',
      'conversational-agents',
      'virtual-assistants',
    ],
  }),
  'guidance-head-to-head-when-data-analysis': reading({
    tasks: [
      'text-data-analysis',
      'report-generation',
      'customer-feedback-summaries',
      'market-trend-analysis',
    ],
  }),
  'guidance-head-to-head-when-generative-ai': reading({ tasks: ['complex-problem-solving'] }),
  'guidance-head-to-head-when-llm': reading({
    outputs: ['text'],
    tasks: ['customer-engagement', 'content-creation'],
  }),
  'guidance-head-to-head-when-product-design': reading({
    outputs: ['3d'],
    tasks: ['product-design', 'prototyping', '3d-modelling', 'scenario-simulation'],
  }),
  'guidance-head-to-head-when-synthetic-data': reading({
    outputs: ['synthetic-data'],
    tasks: ['synthetic-training-data'],
  }),
  'guidance-head-to-head-who-generative-ai': reading({
    sectors: [
      'marketing',
      'software-development',
      'entertainment-and-media',
      'advertising',
      'gaming',
      'healthcare',
    ],
  }),
  'guidance-head-to-head-who-llm': reading({
    sectors: ['software-development', 'customer-service', 'legal'],
  }),
  'guidance-head-to-head-why-generative-ai': reading({
    tasks: ['creative-task-automation', 'media-and-design-productivity', 'scenario-simulation'],
  }),
  'guidance-head-to-head-why-llm': reading({
    tasks: [
      'translation',
      'conversational-agents',
      'information-retrieval',
      'text-workflow-automation',
      'text-only-reasoning',
    ],
  }),
  'guidance-krishang-better-media': reading({ outputs: ['image', 'video'] }),
  'guidance-krishang-better-text': reading({ outputs: ['text'] }),
  'guidance-krishang-combine-multimodal': NOTHING,
  'guidance-krishang-creative-goal': reading({
    outputs: ['image', 'video', '3d'],
    tasks: [
      'concept-visualisation',
      '3d-rendering',
      'prototyping',
      'multimedia-content',
      'social-media-images',
      'short-social-videos',
    ],
  }),
  'guidance-krishang-image-models': reading({ outputs: ['image'], tasks: ['image-creation'] }),
  'guidance-krishang-language-goal': reading({
    outputs: ['text'],
    sectors: ['e-commerce', 'legal-and-finance', 'healthcare', 'software-development', 'marketing'],
  }),
  'guidance-krishang-language-tools': reading({
    outputs: ['text', 'code'],
    tasks: [
      'customer-support',
      'virtual-assistants',
      'search',
      'document-summarisation',
      'code-generation',
      'content-writing-seo',
      'translation',
      'data-extraction',
    ],
  }),
  'guidance-krishang-output-both': NOTHING,
  'guidance-krishang-output-media': reading({ outputs: ['image', 'video', 'audio'] }),
  'guidance-krishang-output-text': reading({
    outputs: ['text', 'code'],
    tasks: ['search', 'document-processing'],
  }),
  'guidance-krishang-which-is-better': NOTHING,
  'guidance-krishang-who-designers': reading({ tasks: ['graphic-design'] }),
  'guidance-krishang-who-developers': reading({
    tasks: ['code-generation'],
    sectors: ['software-development'],
  }),
  'guidance-krishang-who-marketers': reading({ sectors: ['marketing'] }),
  'guidance-nurix-text-only': reading({
    outputs: ['text'],
    tasks: ['blog-posts', 'brochures', 'technical-manuals', 'ad-copy'],
  }),
  'guidance-nurix-visual-projects': reading({
    outputs: ['video'],
    tasks: ['social-media-carousels', 'web-banners'],
  }),
  'guidance-nurix-which-is-better': NOTHING,
}

/** What a piece of guidance speaks of; nothing in particular where it has not been read. */
export const readGuidance = (id: string): GuidanceReading =>
  Object.hasOwn(GUIDANCE_READINGS, id) ? (GUIDANCE_READINGS[id] ?? NOTHING) : NOTHING

/** The use case that is the making of an output, asked where an output needs a verdict or a side. */
export const MAKING: Readonly<Record<Modality, string>> = {
  text: 'text-generation',
  code: 'code-generation',
  image: 'image-creation',
  video: 'video-production',
  audio: 'audio-generation',
  music: 'music-composition',
  '3d': '3d-modelling',
  'synthetic-data': 'synthetic-training-data',
}
