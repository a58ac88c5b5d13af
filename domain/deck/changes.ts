import type { Deck, Slide } from '../deck'

/** What of a slide can be changed; its id stays. */
export type SlideChange = Partial<Omit<Slide, 'id'>>

const changed = (deck: Deck, slides: readonly Slide[]): Deck => ({
  ...deck,
  slides,
  version: deck.version + 1,
})

/** An id that no slide of the deck has: `slide-1` and so on. */
export function freeSlideId({ slides }: Pick<Deck, 'slides'>): string {
  const taken = new Set(slides.map(({ id }) => id))
  let number = slides.length + 1
  while (taken.has(`slide-${number}`)) number++
  return `slide-${number}`
}

/** The deck with a slide more: at a place counted from 0, at the end where none is given. */
export function addSlide(deck: Deck, slide: Omit<Slide, 'id'>, at = deck.slides.length): Deck {
  const added = { ...slide, id: freeSlideId(deck) }
  return changed(deck, deck.slides.toSpliced(at, 0, added))
}

/** The deck with one slide at another place; others make room. An unknown id, or the place it has, changes nothing. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const from = deck.slides.findIndex((slide) => slide.id === id)
  const place = Math.min(Math.max(to, 0), deck.slides.length - 1)
  const [slide] = deck.slides.slice(from, from + 1)
  if (from === -1 || from === place || slide === undefined) return deck
  return changed(deck, deck.slides.toSpliced(from, 1).toSpliced(place, 0, slide))
}

/** The deck with a slide once more, right after itself. */
export function duplicateSlide(deck: Deck, id: string): Deck {
  const at = deck.slides.findIndex((slide) => slide.id === id)
  const [slide] = deck.slides.slice(at, at + 1)
  if (at === -1 || slide === undefined) return deck
  return addSlide(deck, slide, at + 1)
}

/** The deck without a slide. */
export function removeSlide(deck: Deck, id: string): Deck {
  if (!deck.slides.some((slide) => slide.id === id)) return deck
  return changed(
    deck,
    deck.slides.filter((slide) => slide.id !== id),
  )
}

/** The deck with a slide retitled, noted, laid out or led elsewhere. */
export function changeSlide(deck: Deck, id: string, change: SlideChange): Deck {
  if (!deck.slides.some((slide) => slide.id === id)) return deck
  return changed(
    deck,
    deck.slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide)),
  )
}

/** The deck under another name; an empty one changes nothing. */
export const renameDeck = (deck: Deck, name: string): Deck =>
  name.trim() === '' ? deck : { ...deck, name: name.trim(), version: deck.version + 1 }

/** A copy of a deck under an id and a name of its own. */
export const copyDeck = (deck: Deck, id: string, name: string): Deck => ({
  ...deck,
  id,
  name,
  version: 0,
})

/** The deck with every slide that is frozen at no edition yet frozen at this one. It is no change of its own. */
export const freezeDeck = (deck: Deck, snapshot: string): Deck =>
  snapshot === '' || deck.slides.every((slide) => slide.snapshot !== '')
    ? deck
    : {
        ...deck,
        slides: deck.slides.map((slide) =>
          slide.snapshot === '' ? { ...slide, snapshot } : slide,
        ),
      }
