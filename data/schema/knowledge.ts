import { z } from 'zod'
import { citation, citations, documentId, id, modality, side, text } from './primitives'
import { QUESTION_KINDS } from './values'

/** One row of a comparison table of one document. Rows that share `parameter` stand together in the view. */
export const comparison = z.strictObject({
  id,
  parameter: id,
  name: text,
  cells: z.strictObject({ llm: text, generativeAi: text }),
  citation,
})

export const technology = z.strictObject({
  id,
  name: text,
  aliases: z.array(text),
  statements: z
    .array(
      z.strictObject({
        side,
        role: text,
        strengths: z.array(text),
        limits: z.array(text),
        citation,
      }),
    )
    .min(1),
})

export const challenge = z.strictObject({
  id,
  name: text,
  kind: z.enum(['ethical', 'quality', 'cost', 'alignment']),
  statements: z.array(z.strictObject({ side, summary: text, citation })).min(1),
})

/** One step of a development process that a document describes; `position` counts from 1. */
export const processStep = z.strictObject({
  id,
  process: z.enum(['llm-development', 'generative-ai-development']),
  position: z.int().min(1),
  name: text,
  summary: text,
  examples: z.array(text),
  citation,
})

/** One step of a framework for choosing; `position` counts from 1. */
export const frameworkStep = z.strictObject({
  id,
  framework: id,
  position: z.int().min(1),
  name: text,
  summary: text,
  examples: z.array(text),
  citation,
})

/** Advice of a document: which side is better, or when to use it. */
export const guidance = z.strictObject({
  id,
  question: z.enum(['which-is-better', 'when-to-use', 'who-uses-it', 'how-to-implement']),
  side,
  condition: text,
  advice: text,
  citation,
})

export const benefit = z.strictObject({ id, name: text, summary: text, citation })

/** A dataset, metric, benchmark or training method that a document names, and for what. */
export const dataset = z.strictObject({
  id,
  name: text,
  kind: z.enum(['dataset', 'metric', 'benchmark', 'corpus']),
  side,
  modalities: z.array(modality),
  purpose: text,
  citations,
})

export const faq = z.strictObject({
  id,
  document: documentId,
  question: z.string().min(1),
  answer: text,
  citation,
})

/** A question on which documents take positions: the same one in `agreements`, different ones in `disagreements`. */
export const question = z.strictObject({
  id,
  question: z.string().min(1),
  kind: z.enum(QUESTION_KINDS),
  positions: z.array(z.strictObject({ document: documentId, position: text, citation })).min(2),
  /** Ids of the rows it touches, of any collection. */
  concerns: z.array(id),
})

export type Comparison = z.infer<typeof comparison>
export type Technology = z.infer<typeof technology>
export type Challenge = z.infer<typeof challenge>
export type ProcessStep = z.infer<typeof processStep>
export type FrameworkStep = z.infer<typeof frameworkStep>
export type Guidance = z.infer<typeof guidance>
export type Benefit = z.infer<typeof benefit>
export type DatasetRow = z.infer<typeof dataset>
export type Faq = z.infer<typeof faq>
export type Question = z.infer<typeof question>
export type QuestionKind = Question['kind']
