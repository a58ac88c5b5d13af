import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { aSlide } from '../../domain/deck/decks'
import { DECK, openDeck, prepare } from './deck-page'

beforeEach(() => page.viewport(1440, 700))
afterEach(() => vi.restoreAllMocks())

const list = () => page.getByRole('list', { name: 'Slides' })
const slide = (number: number) => list().getByRole('button', { name: `Slide ${number}:` })
const chosen = () => list().element().querySelector('[aria-current]')?.getAttribute('aria-label')

test('an arrow alone chooses the next slide and takes the focus there; Home and End go to the ends', async () => {
  await prepare()
  await openDeck()
  slide(1).element().focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(slide(2)).toHaveFocus()
  await expect.poll(chosen).toBe('Slide 2: On betria')
  await userEvent.keyboard('{End}')
  await expect.poll(chosen).toBe('Slide 3: On capella')
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(slide(3)).toHaveFocus()
  await userEvent.keyboard('{Home}')
  await expect.poll(chosen).toBe('Slide 1: On altair')
})

test('Tab stops at the chosen slide and its two buttons, not at every slide', async () => {
  await prepare()
  await openDeck(`?deck=${DECK.id}&slide=2`)
  const stops = [...list().element().querySelectorAll('button')].filter(
    ({ tabIndex }) => tabIndex === 0,
  )
  expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual([
    'Slide 2: On betria',
    'Move slide 2 up',
    'Move slide 2 down',
  ])
})

test('the chosen slide of a long deck is in sight, and the page stays where it is', async () => {
  const slides = Array.from({ length: 12 }, (_, index) =>
    aSlide({ id: `slide-${index + 1}`, address: '/models/altair', title: `Number ${index + 1}` }),
  )
  await prepare({ ...DECK, slides })
  await openDeck(`?deck=${DECK.id}&slide=12`)
  const room = () => list().element().parentElement?.getBoundingClientRect()
  await expect
    .poll(() => slide(12).element().getBoundingClientRect().bottom - (room()?.bottom ?? 0))
    .toBeLessThan(8)
  expect(window.scrollY).toBe(0)
})
