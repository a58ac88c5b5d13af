import { z } from 'zod'
import { DOCUMENT_IDS, MODALITIES, SIDES, VERDICTS } from './values'

/** Ids are kebab-case and stable: they stand in addresses. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kebab-case (a-z, 0-9, single hyphens)')

/** One line of our own text: no leading, trailing or doubled white space. */
export const text = z
  .string()
  .min(1, 'a non-empty text')
  .regex(/^\S+( \S+)*$/, 'text without leading, trailing or doubled white space')

export const documentId = z.enum(DOCUMENT_IDS)

export const side = z.enum(SIDES)

export const modality = z.enum(MODALITIES)

export const verdict = z.enum(VERDICTS)

const MAX_ANCHOR_WORDS = 8

/** Where a document says it: the nearest heading above (null before the first) and a literal snippet that pins the place. */
export const citation = z.strictObject({
  document: documentId,
  section: z.string().min(1).nullable(),
  anchor: text.refine(
    (anchor) => anchor.split(' ').length <= MAX_ANCHOR_WORDS,
    `at most ${MAX_ANCHOR_WORDS} words`,
  ),
})

/** Nothing without a citation: a list that cannot be empty. */
export const citations = z.array(citation).min(1, 'at least one citation')

export type DocumentId = z.infer<typeof documentId>
export type Side = z.infer<typeof side>
export type Modality = z.infer<typeof modality>
export type Verdict = z.infer<typeof verdict>
export type Citation = z.infer<typeof citation>
