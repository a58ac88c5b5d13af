import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DECK, keptDeck, openDeck, prepare, slideNames } from './deck-page'

beforeEach(async () => {
  await page.viewport(1440, 900)
  await prepare()
})
afterEach(() => vi.restoreAllMocks())

const slide = (number: number) =>
  page.getByRole('list', { name: 'Slides' }).getByRole('button', { name: `Slide ${number}:` })
const undo = () => page.getByRole('button', { name: 'Undo' })
const redo = () => page.getByRole('button', { name: 'Redo' })
const field = (name: string) => page.getByRole('textbox', { name, exact: true })

const names = (...titles: string[]) => titles.map((title, index) => `Slide ${index + 1}: ${title}`)
const BEFORE = names('On altair', 'On betria', 'On capella')

describe('reordering by keyboard', () => {
  test('Alt and an arrow move the slide that has the focus, which keeps it, and say where to', async () => {
    await openDeck()
    slide(1).element().focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(slideNames).toEqual(names('On betria', 'On altair', 'On capella'))
    await expect.element(slide(2)).toHaveFocus()
    await expect.element(page.getByText('Slide 1 moved to place 2 of 3')).toBeInTheDocument()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(slideNames).toEqual(names('On betria', 'On capella', 'On altair'))
    await expect
      .poll(async () => (await keptDeck()).slides.map(({ id }) => id))
      .toEqual(['slide-2', 'slide-3', 'slide-1'])
  })

  test('stops at the ends, and an arrow alone moves nothing', async () => {
    await openDeck()
    slide(1).element().focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}{ArrowDown}')
    slide(3).element().focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(slideNames()).toEqual(BEFORE)
    await expect.element(undo()).toBeDisabled()
  })

  test('the buttons beside a slide are reached by Tab and do the same', async () => {
    await openDeck()
    const down = page.getByRole('button', { name: 'Move slide 1 down' })
    slide(1).element().focus()
    await userEvent.keyboard('{Tab}{Tab}')
    await expect.element(down).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(slideNames).toEqual(names('On betria', 'On altair', 'On capella'))
  })
})

describe('a slide’s words', () => {
  test('a title typed is shown, kept, and taken back at once, not letter by letter', async () => {
    await openDeck()
    await field('Title').clear()
    await field('Title').click()
    await userEvent.keyboard('Better')
    await expect.poll(slideNames).toEqual(names('Better', 'On betria', 'On capella'))
    await expect.poll(async () => (await keptDeck()).slides[0]?.title).toBe('Better')
    await undo().click()
    await expect.poll(slideNames).toEqual(BEFORE)
    await expect.element(undo()).toBeDisabled()
  })

  test('without a title and notes a slide has those of its view', async () => {
    await openDeck()
    await field('Title').clear()
    await expect.poll(() => slideNames()[0]).toBe('Slide 1: Altair: filed under LLM')
    await field('Notes for the speaker').clear()
    await expect
      .element(field('Notes for the speaker'))
      .toHaveAttribute('placeholder', 'A model that nurix names.')
  })

  test('notes are kept with their slide alone', async () => {
    await openDeck()
    await slide(2).click()
    await field('Notes for the speaker').fill('Ask the room.')
    await expect
      .poll(async () => (await keptDeck()).slides.map(({ notes }) => notes))
      .toEqual(['', 'Ask the room.', ''])
    await slide(1).click()
    await expect.element(field('Notes for the speaker')).toHaveValue('')
    await slide(2).click()
    await expect.element(field('Notes for the speaker')).toHaveValue('Ask the room.')
  })
})

describe('the layout', () => {
  test('with text shows the paragraphs beside the view', async () => {
    await openDeck()
    await page.getByText('With text', { exact: true }).click()
    await page.getByRole('textbox', { name: /^Text beside the view/ }).fill('One.\n\nTwo.')
    const shown = page.getByRole('region', { name: 'Slide 1' })
    await expect.element(shown.getByRole('paragraph').getByText('Two.')).toBeInTheDocument()
    await expect.poll(async () => (await keptDeck()).slides[0]?.layout).toBe('with-text')
  })

  test('two side by side asks for a view of the atlas, and takes no other address', async () => {
    await openDeck()
    await page.getByText('Two side by side', { exact: true }).click()
    const other = page.getByRole('combobox', { name: 'Address of the other view' })
    const show = page.getByRole('button', { name: 'Show it' })
    await other.fill('https://elsewhere.example/elsewhere')
    await show.click()
    await expect.element(page.getByText(/^Not a view of the atlas/)).toBeVisible()
    await other.fill('https://atlas.example/models/betria')
    await show.click()
    const shown = page.getByRole('region', { name: 'Slide 1' })
    await expect.element(shown.getByRole('heading', { name: /^Betria/ })).toBeInTheDocument()
    await expect.poll(async () => (await keptDeck()).slides[0]?.second).toBe('/models/betria')
  })
})

describe('undo and redo', () => {
  test('go step by step through every kind of change and back again', async () => {
    await openDeck()
    await page.getByRole('button', { name: 'Move slide 1 down' }).click()
    await page.getByRole('button', { name: 'Duplicate slide' }).click()
    await page.getByRole('button', { name: 'Remove slide' }).click()
    await field('Name').fill('Renamed')
    await userEvent.keyboard('{Enter}')
    await expect.poll(async () => (await keptDeck()).name).toBe('Renamed')
    const after = slideNames()
    for (let step = 0; step < 4; step++) await undo().click()
    await expect.poll(slideNames).toEqual(BEFORE)
    await expect.element(field('Name')).toHaveValue(DECK.name)
    await expect.element(undo()).toBeDisabled()
    for (let step = 0; step < 4; step++) await redo().click()
    await expect.poll(slideNames).toEqual(after)
    await expect.element(redo()).toBeDisabled()
    await expect.poll(async () => (await keptDeck()).name).toBe('Renamed')
  })

  test('a new change after Undo leaves nothing to redo', async () => {
    await openDeck()
    await page.getByRole('button', { name: 'Remove slide' }).click()
    await undo().click()
    await field('Title').fill('Another way')
    await expect.element(redo()).toBeDisabled()
  })
})
