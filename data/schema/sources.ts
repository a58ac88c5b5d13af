import { z } from 'zod'
import { citation, documentId, id, text } from './primitives'

/** `published` is an ISO date, given only where the document prints one; `dateHint` is wording that dates it otherwise. */
export const document = z.strictObject({
  id: documentId,
  letter: z.string().regex(/^[A-Z]$/, 'one capital letter'),
  title: text.nullable(),
  publisher: text.nullable(),
  author: text.nullable(),
  published: z.iso.date().nullable(),
  dateHint: text.nullable(),
  /** What its publisher sells, as far as the document says. */
  interest: text,
  /** Headings in the order of the document; `parent` is another heading of it, or null at the top. */
  sections: z
    .array(z.strictObject({ heading: z.string().min(1), parent: z.string().min(1).nullable() }))
    .min(1),
})

/** A company or institution a document names, and as what. */
export const organisation = z.strictObject({
  id,
  name: text,
  aliases: z.array(text),
  roles: z
    .array(
      z.strictObject({
        role: z.enum(['vendor', 'user', 'analyst', 'publisher', 'leader', 'service-provider']),
        summary: text,
        citation: citation,
      }),
    )
    .min(1),
})

export type Document = z.infer<typeof document>
export type Organisation = z.infer<typeof organisation>
