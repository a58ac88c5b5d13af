import { z } from 'zod'
import { type Deck, isSlideAddress, LAYOUTS, MOST_SLIDES } from '../deck'

const TITLE_LENGTH = 300
const TEXT_LENGTH = 20_000

const address = z
  .string()
  .refine(isSlideAddress, 'an address of a view of the atlas, such as /market?chart=adoption')

const slideId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id of a-z, 0-9 and hyphens')

const slide = z.strictObject({
  id: slideId,
  address,
  title: z.string().max(TITLE_LENGTH),
  notes: z.string().max(TEXT_LENGTH),
  layout: z.enum(LAYOUTS),
  text: z.string().max(TEXT_LENGTH),
  second: address.nullable(),
  snapshot: z.string().regex(/^(?:[0-9a-f]{64})?$/, 'the hash of a dataset, or nothing'),
})

/** What a deck must be, wherever it comes from. Kept apart from the deck, so that pages need not bring the validator. */
export const deckSchema: z.ZodType<Deck> = z
  .strictObject({
    id: slideId,
    name: z.string().min(1).max(TITLE_LENGTH),
    slides: z.array(slide).max(MOST_SLIDES),
    version: z.int().min(0),
  })
  .superRefine(({ slides }, context) => {
    const ids = slides.map(({ id }) => id)
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index)
        context.addIssue({
          code: 'custom',
          path: ['slides', index, 'id'],
          message: 'an id of its own',
          input: id,
        })
    })
  })
