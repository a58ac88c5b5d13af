import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { readDecks, writeDeck } from '@/components/deck/deck-store'
import { deckToJson } from '@/domain/deck/json'
import { aSlide } from '../../domain/deck/decks'
import { DECK, keptDeck, openDeck, prepare, slideNames } from './deck-page'

beforeEach(async () => {
  await page.viewport(1440, 900)
  await prepare()
})
afterEach(() => vi.restoreAllMocks())

const alert = () => page.getByRole('alert')
const title = () => page.getByRole('textbox', { name: 'Title', exact: true })
const bringIn = (name: string, text: string) =>
  page.getByLabelText('Deck file').upload(new File([text], name, { type: 'application/json' }))

describe('a file that comes in', () => {
  test('is opened as a deck of its own beside the one that was there', async () => {
    const { address } = await openDeck()
    const other = { ...DECK, id: 'theirs', name: 'Theirs', slides: DECK.slides.slice(0, 1) }
    await bringIn('theirs.json', deckToJson(other))
    await expect.poll(address).toMatch(/deck=deck-/)
    await expect.poll(slideNames).toEqual(['Slide 1: On altair'])
    expect(await keptDeck()).toMatchObject({ name: DECK.name, slides: DECK.slides })
  })

  test.each([
    ['is no JSON', 'broken {', 'The file is not JSON.'],
    ['is another JSON file', '{"models": []}', 'The file is not a deck'],
    [
      'is of a later format',
      deckToJson(DECK).replace('"formatVersion": 1', '"formatVersion": 9'),
      'format version 9; this atlas reads version 1',
    ],
    [
      'leads a slide elsewhere',
      deckToJson({ ...DECK, slides: [...DECK.slides, aSlide({ address: 'javascript:alert(1)' })] }),
      'slide 4, address:',
    ],
    ['is cut short', deckToJson(DECK).slice(0, 200), 'The file is not JSON.'],
  ])('that %s is told why, and nothing is lost', async (_, text, why) => {
    const { address } = await openDeck()
    await title().fill('Half an hour of work')
    await expect.poll(async () => (await keptDeck()).slides[0]?.title).toBe('Half an hour of work')
    const before = await readDecks()
    await bringIn('deck.json', text)
    await expect.element(alert().getByText('deck.json could not be imported.')).toBeVisible()
    await expect.element(alert()).toHaveTextContent(why)
    expect(slideNames()[0]).toBe('Slide 1: Half an hour of work')
    expect(address() ?? '').not.toContain('deck=deck-')
    expect(await readDecks()).toEqual(before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => slideNames()[0]).toBe('Slide 1: On altair')
  })

  test('tells every fault of a file at once, with its slide', async () => {
    await openDeck()
    const faulty = [
      aSlide({ id: 'slide-1', address: 'https://elsewhere.example/' }),
      { ...aSlide({ id: 'slide-2' }), layout: 'upside-down' },
    ]
    await bringIn(
      'two.json',
      JSON.stringify({ ...JSON.parse(deckToJson(DECK)), deck: { ...DECK, slides: faulty } }),
    )
    await expect.element(alert()).toHaveTextContent(/slide 1, address: .*slide 2, layout: /s)
  })
})

describe('a disk that is full', () => {
  const fill = (name: string) =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', name)
    })

  test('is told, what is changed stays on the page, and is kept once there is room', async () => {
    await openDeck()
    const full = fill('QuotaExceededError')
    await title().fill('Not kept yet')
    await expect.element(alert()).toHaveTextContent('The browser’s storage is full')
    await expect.element(alert()).toHaveTextContent('Export the deck as a file')
    expect(slideNames()[0]).toBe('Slide 1: Not kept yet')
    expect((await keptDeck()).slides[0]?.title).toBe('On altair')
    full.mockRestore()
    await title().fill('Kept now')
    await expect.poll(async () => (await keptDeck()).slides[0]?.title).toBe('Kept now')
    await expect.element(alert()).not.toBeInTheDocument()
  })

  test('is told apart from a browser that keeps nothing', async () => {
    await openDeck()
    fill('InvalidStateError')
    await title().fill('Lost on closing')
    await expect.element(alert()).toHaveTextContent('The browser keeps no data for this site')
  })
})

test('a deck that was changed in another tab is shown as changed, and Undo brings back what was here', async () => {
  await openDeck()
  await title().fill('Mine')
  await expect.poll(async () => (await keptDeck()).slides[0]?.title).toBe('Mine')
  const mine = await keptDeck()
  await writeDeck({ ...mine, slides: mine.slides.map((slide) => ({ ...slide, title: 'Theirs' })) })
  const otherTab = new BroadcastChannel('genai-atlas-decks')
  otherTab.postMessage({ kind: 'kept', id: DECK.id })
  await expect.element(page.getByText(/^This deck was changed in another tab/)).toBeVisible()
  await expect.poll(() => slideNames()[0]).toBe('Slide 1: Theirs')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => slideNames()[0]).toBe('Slide 1: Mine')
  await expect.poll(async () => (await keptDeck()).slides[0]?.title).toBe('Mine')
  otherTab.close()
})
