import { z } from 'zod'
import { citation, citations, id, modality, side, text, verdict } from './primitives'
import { RELATIONS, TAXONOMY_KINDS } from './values'

/**
 * A circle that holds others. `kind`: the one root; a field (generative AI, LLMs); a branch by output; a group inside a
 * branch; something the documents name as outside generative AI. `modality` gives a branch its hue.
 * `contested` says why the edge to the parent is disputed, with the contrary citations.
 */
export const taxon = z.strictObject({
  id,
  parent: id.nullable(),
  name: text,
  kind: z.enum(TAXONOMY_KINDS),
  modality: modality.nullable(),
  summary: text,
  citations,
  contested: z.strictObject({ reason: text, citations }).optional(),
})

/** What contains, evolves into, differs from or uses what. Subject and object are ids of taxa, models or technologies. */
export const relation = z.strictObject({
  id,
  subject: id,
  relation: z.enum(RELATIONS),
  object: id,
  summary: text,
  citation,
})

/**
 * What one document says of a model in one place. `as` is its wording for the model there; `place` the taxon that this
 * statement puts it in. Whatever it does not say is null or empty, never filled in from elsewhere.
 */
export const modelStatement = z.strictObject({
  side,
  as: text,
  place: id,
  vendor: id.nullable(),
  input: z.array(modality),
  output: z.array(modality),
  technologies: z.array(id),
  strengths: z.array(text),
  citation,
})

/** A version is a claim of the document that names it, true or not. */
const version = z.strictObject({ label: text, citation })

export const model = z.strictObject({
  id,
  name: text,
  aliases: z.array(text),
  family: text.nullable(),
  versions: z.array(version),
  statements: z.array(modelStatement).min(1, 'at least one statement'),
  notes: z.array(text),
})

/** `verdicts` come from krishang's table alone; a side is never turned into a verdict. */
export const useCase = z.strictObject({
  id,
  name: text,
  sector: id.nullable(),
  verdicts: z.array(z.strictObject({ llm: verdict, generativeAi: verdict, citation })),
  statements: z.array(z.strictObject({ side, as: text, citation })),
  examples: z.array(
    z.strictObject({
      organisation: text.nullable(),
      product: text.nullable(),
      summary: text,
      citation,
    }),
  ),
})

export type Taxon = z.infer<typeof taxon>
export type Relation = z.infer<typeof relation>
export type ModelStatement = z.infer<typeof modelStatement>
export type Model = z.infer<typeof model>
export type UseCase = z.infer<typeof useCase>
