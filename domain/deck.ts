import { z } from 'zod'

/** How a slide is laid out: its view alone, with a text of one's own beside it, or two views side by side. */
export const LAYOUTS = ['full', 'with-text', 'side-by-side'] as const
export type Layout = (typeof LAYOUTS)[number]

export const LAYOUT_WORDS: Readonly<Record<Layout, string>> = {
  full: 'Full',
  'with-text': 'With text',
  'side-by-side': 'Two side by side',
}

const ADDRESS_LENGTH = 2000
const TITLE_LENGTH = 300
const TEXT_LENGTH = 20_000
/** A deck nobody could present; a file that claims more is refused. */
export const MOST_SLIDES = 500

const OUR_PAGES =
  /^\/(?:(?:models|use-cases|documents)(?:\/[a-z0-9-]+)?|compare|market|choose)?(?:\?[^#\s]*)?(?:#[^\s#]*)?$/

/** An address of ours: a page with views, its query, and the fragment of a part of it. */
export const slideAddress = z
  .string()
  .max(ADDRESS_LENGTH)
  .regex(OUR_PAGES, 'an address of a view of the atlas, such as /market?chart=adoption')

const slideId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id of a-z, 0-9 and hyphens')

/** The edition of the data a slide is frozen at: the hash of the dataset. */
const snapshot = z.string().regex(/^(?:[0-9a-f]{64})?$/, 'the hash of a dataset, or nothing')

export const slideSchema = z.strictObject({
  id: slideId,
  address: slideAddress,
  /** Empty: the slide is called what its view finds. */
  title: z.string().max(TITLE_LENGTH),
  notes: z.string().max(TEXT_LENGTH),
  layout: z.enum(LAYOUTS),
  /** What stands beside the view in the layout *with text*; paragraphs are parted by an empty line. */
  text: z.string().max(TEXT_LENGTH),
  /** The other view in the layout *two side by side*. */
  second: slideAddress.nullable(),
  snapshot,
})

export const deckSchema = z
  .strictObject({
    id: slideId,
    name: z.string().min(1).max(TITLE_LENGTH),
    slides: z.array(slideSchema).max(MOST_SLIDES),
    /** Counts the changes, so that of two copies the later is known. */
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

/** A view as a slide: its address, how it is called, what is said with it, and the data it is frozen at. */
export type Slide = z.infer<typeof slideSchema>
/** An ordered list of slides with a name. */
export type Deck = z.infer<typeof deckSchema>

/** A slide of a view, before it has an id: untitled, without notes, the view alone. */
export const blankSlide = (address: string): Omit<Slide, 'id'> => ({
  address,
  title: '',
  notes: '',
  layout: 'full',
  text: '',
  second: null,
  snapshot: '',
})
