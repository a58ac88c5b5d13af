/** How a slide is laid out: its view alone, with a text of one's own beside it, or two views side by side. */
export const LAYOUTS = ['full', 'with-text', 'side-by-side'] as const
export type Layout = (typeof LAYOUTS)[number]

export const LAYOUT_WORDS: Readonly<Record<Layout, string>> = {
  full: 'Full',
  'with-text': 'With text',
  'side-by-side': 'Two side by side',
}

const ADDRESS_LENGTH = 2000
/** A deck nobody could present; a file that claims more is refused. */
export const MOST_SLIDES = 500

const OUR_PAGES =
  /^\/(?:(?:models|use-cases|documents)(?:\/[a-z0-9-]+)?|compare|market|choose)?(?:\?[^#\s]*)?(?:#[^\s#]*)?$/

/** Whether an address is one of ours: a page with views, its query, and the fragment of a part of it. */
export const isSlideAddress = (address: string): boolean =>
  address.length <= ADDRESS_LENGTH && OUR_PAGES.test(address)

/** A view as a slide: its address, how it is called, what is said with it, and the data it is frozen at. */
export type Slide = {
  readonly id: string
  readonly address: string
  /** Empty: the slide is called what its view finds. */
  readonly title: string
  /** Empty: what the view is to be read with. */
  readonly notes: string
  readonly layout: Layout
  /** What stands beside the view in the layout *with text*; paragraphs are parted by an empty line. */
  readonly text: string
  /** The other view in the layout *two side by side*. */
  readonly second: string | null
  /** The edition of the data it is frozen at: the hash of the dataset; empty for the one at hand. */
  readonly snapshot: string
}

/** An ordered list of slides with a name. `version` counts the changes, so that of two copies the later is known. */
export type Deck = {
  readonly id: string
  readonly name: string
  readonly slides: readonly Slide[]
  readonly version: number
}

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
