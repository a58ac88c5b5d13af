import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDataset } from '@/data/load'
import { type Findable, find, indexFindables } from '@/domain/finder'
import { offerAtFirst, offerFor } from '@/domain/finder/answer'
import { findablesOf } from '@/domain/finder/findables'
import { lettersOf, squeeze } from '@/domain/finder/letters'
import { TIERS } from '@/domain/finder/match'
import { pageFindables, searchesFor } from '@/domain/finder/pages'
import { parseRecent, remember } from '@/domain/finder/recent'

const aFindable = (change: Partial<Findable> = {}): Findable => ({
  key: change.name ?? 'one',
  kind: 'Model',
  name: 'One',
  href: '/models/one',
  detail: null,
  ...change,
})

const named = (...names: string[]) => indexFindables(names.map((name) => aFindable({ name })))
const namesFor = (index: ReturnType<typeof named>, typed: string) =>
  find(index, typed).map(({ item }) => item.name)

const PAGES = [
  { path: '/', name: 'Atlas' },
  { path: '/models', name: 'Models' },
]
const dataset = readDataset('data')
const ALL = findablesOf(dataset, PAGES)
const INDEX = indexFindables(ALL)

describe('what answers', () => {
  test.each([
    ['dalle', 'DALL-E'],
    ['dall e', 'DALL-E'],
    ['DALL·E', 'DALL-E'],
    ['gpt4', 'GPT-4'],
    ['Génération', 'Generation'],
    ['text-to-image', 'Text to image'],
    ['chatgtp', 'ChatGPT'],
    ['chatpt', 'ChatGPT'],
    ['chatgppt', 'ChatGPT'],
    ['chatgqt', 'ChatGPT'],
    ['gemni', 'Gemini'],
    ['stable difusion', 'Stable Diffusion'],
    ['diffusion stable', 'Stable Diffusion'],
    ['llm', 'Large language models'],
    ['rlhf', 'Reinforcement learning from human feedback'],
    ['cot', 'Chain of the thought'],
    ['sdiff', 'Stable Diffusion'],
    ['gpt', 'ChatGPT'],
    ['mdjrny', 'Midjourney'],
    ['journey', 'Midjourney'],
  ])('%s finds %s', (typed, name) => {
    expect(namesFor(named('Something else', name), typed)).toEqual([name])
  })

  test.each(['', '   ', '-', '?!', 'xyzzyq', 'zz'])('%j finds nothing', (typed) => {
    expect(find(named('ChatGPT', 'Image'), typed)).toEqual([])
  })

  test('words may stand in the detail, in another name or be the kind', () => {
    const index = indexFindables([
      aFindable({ name: 'GPT-4', detail: 'OpenAI' }),
      aFindable({ name: 'GPT-4', kind: 'Circle' }),
      aFindable({ name: 'DALL-E', others: [{ as: 'claimed version', name: 'DALL-E 4' }] }),
    ])
    expect(find(index, 'openai gpt').map(({ item }) => item.detail)).toEqual(['OpenAI'])
    expect(find(index, 'circle gpt').map(({ item }) => item.kind)).toEqual(['Circle'])
    expect(find(index, 'dalle 4')[0]).toMatchObject({
      tier: 'exact',
      detail: 'claimed version DALL-E 4',
      name: [],
    })
  })

  test('all words must be found', () => {
    expect(namesFor(named('Image generation', 'Image'), 'image sora')).toEqual([])
  })
})

describe('the order', () => {
  test('is exact, prefix, word start, initials, inside, and guesses only where these fail', () => {
    const index = named(
      'Preimage',
      'Inner magic artefacts',
      'An image',
      'Images',
      'Image',
      'Something imge',
    )
    expect(find(index, 'image').map(({ item, tier }) => `${tier}: ${item.name}`)).toEqual([
      'exact: Image',
      'prefix: Images',
      'word-start: An image',
      'inside: Preimage',
    ])
    expect(find(index, 'ima').map(({ tier }) => tier)).toEqual(
      ['exact', 'prefix', 'word-start', 'initials', 'inside'].map((tier, place) =>
        place === 0 ? 'prefix' : tier,
      ),
    )
  })

  test('is by kind as the index has them, then short names first', () => {
    const index = indexFindables([
      aFindable({ name: 'Image maker' }),
      aFindable({ name: 'Imagen' }),
      aFindable({ name: 'Images', kind: 'Use case' }),
    ])
    expect(namesFor(index, 'image')).toEqual(['Imagen', 'Image maker', 'Images'])
  })

  test('puts a name before another name that answers as well', () => {
    const index = indexFindables([
      aFindable({ name: 'Large language models', others: [{ as: 'also written', name: 'LLM' }] }),
      aFindable({ name: 'LLM' }),
    ])
    expect(namesFor(index, 'llm')).toEqual(['LLM', 'Large language models'])
  })
})

describe('what is marked', () => {
  const marked = (typed: string, name: string) => {
    const [first] = find(named(name), typed)
    return first?.name.map(([from, to]) => name.slice(from, to))
  }

  test('is what was typed, hyphens between left out', () => {
    expect(marked('dalle 2', 'DALL-E 2')).toEqual(['DALL', 'E', '2'])
    expect(marked('cafe', 'Le Cafe\u0301 noir')).toEqual(['Cafe\u0301'])
    expect(marked('sdiff', 'Stable Diffusion')).toEqual(['S', 'Diff'])
  })

  test('is what was typed right, around a slip', () => {
    expect(marked('difusion', 'Diffusion')).toEqual(['Dif', 'usion'])
    expect(marked('chatgtp', 'ChatGPT')).toEqual(['ChatG'])
  })
})

const name = fc.constantFrom(...new Set(ALL.map(({ name }) => name)))
const anyText = fc.string({ unit: 'grapheme', maxLength: 40 })

describe('of any text', () => {
  test('a whole name, however it is written, comes before all that is not called so', () => {
    const disguise = fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.replaceAll(/[-\s]/g, ''),
      (text: string) => text.replaceAll(/([aeiou])/gi, '$1\u0301'),
      (text: string) => text.replaceAll(' ', '-'),
    )
    fc.assert(
      fc.property(name, disguise, (wanted, disguised) => {
        const [first] = find(INDEX, disguised(wanted))
        expect(first?.tier).toBe('exact')
        expect(squeeze(first?.item.name ?? '')).toBe(squeeze(wanted))
      }),
      { numRuns: 60 },
    )
  })

  test('every beginning of a name finds it', () => {
    fc.assert(
      fc.property(name, fc.nat(), (wanted, cut) => {
        const typed = wanted.slice(0, 1 + (cut % wanted.length))
        fc.pre(squeeze(typed) !== '')
        expect(namesFor(named('Other', wanted), typed)).toContain(wanted)
      }),
    )
  })

  test('one slip in a name of five letters or more still finds it', () => {
    const slip = fc.constantFrom<(text: string, at: number, letter: string) => string>(
      (text, at) => text.slice(0, at) + text.slice(at + 1),
      (text, at, letter) => text.slice(0, at) + letter + text.slice(at),
      (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1),
      (text, at) =>
        text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
    )
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
    fc.assert(
      fc.property(name, slip, fc.nat(), letter, (wanted, slipped, place, typo) => {
        const letters = squeeze(wanted)
        fc.pre(letters.length >= 5)
        const typed = slipped(letters, place % letters.length, typo)
        expect(namesFor(named(wanted), typed)).toEqual([wanted])
      }),
    )
  })

  test('marks are in order, inside the text, apart from each other, and spell what was typed', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, typed) => {
        for (const { item, name: spans, tier } of find(named(text), typed)) {
          let end = -1
          for (const [from, to] of spans) {
            expect(from).toBeGreaterThan(end)
            expect(to).toBeGreaterThan(from)
            end = to
          }
          expect(end).toBeLessThanOrEqual(item.name.length)
          if (tier === 'slip' || /\s/.test(typed.trim())) continue
          const spelled = squeeze(spans.map(([from, to]) => item.name.slice(from, to)).join(''))
          expect(spelled).toContain(squeeze(typed).slice(0, 1))
          expect(spelled.length).toBeGreaterThanOrEqual(squeeze(typed).length)
        }
      }),
    )
  })

  test('tiers never get better down the list, and nothing is found twice', () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.integer({ min: 1, max: 6 }), (text, at, length) => {
        const from = at % text.length
        const found = find(INDEX, text.slice(from, from + length))
        const ranks = found.map(({ tier }) => TIERS.indexOf(tier))
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
        expect(new Set(found.map(({ item }) => item.key)).size).toBe(found.length)
      }),
      { numRuns: 60 },
    )
  })

  test('letters know where they come from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: letters, spans, starts } = lettersOf(text)
        expect(spans).toHaveLength(letters.length)
        expect(starts.every((start) => start < letters.length)).toBe(true)
        spans.forEach(([from, to], index) => {
          expect(squeeze(text.slice(from, to))).toContain(letters[index])
        })
      }),
    )
  })
})

describe('what there is to find', () => {
  test('has every page, circle, model, use case, figure, document, section and question', () => {
    const keys = new Set(ALL.map(({ key }) => key))
    for (const collection of [
      'taxonomy',
      'models',
      'useCases',
      'figures',
      'documents',
      'technologies',
      'organisations',
      'challenges',
      'disagreements',
      'agreements',
      'faqs',
    ] as const) {
      const missing = dataset[collection].filter(({ id }) => !keys.has(`${collection}/${id}`))
      expect(missing).toEqual([])
    }
    const sections = ALL.filter(({ kind }) => kind === 'Section')
    expect(sections).toHaveLength(dataset.documents.flatMap(({ sections }) => sections).length)
    expect(ALL.filter(({ kind }) => kind === 'Page')).toHaveLength(PAGES.length)
  })

  test('has keys of its own, kind by kind, and leads to addresses of this site', () => {
    expect(new Set(ALL.map(({ key }) => key)).size).toBe(ALL.length)
    expect(ALL.filter(({ href }) => !/^\/(?!\/)/.test(href))).toEqual([])
  })

  test('leads where each is shown', () => {
    const hrefOf = (key: string) => ALL.find((item) => item.key === key)?.href
    expect(hrefOf('taxonomy/image')).toBe('/?focus=image')
    expect(hrefOf('circle/chatgpt')).toBe('/?focus=chatgpt')
    expect(hrefOf('models/chatgpt')).toBe('/models/chatgpt')
    expect(hrefOf('figures/market-size-2024')).toBe('/market#market-size-2024')
    expect(hrefOf('section/nurix/llms-scope')).toBe('/documents/nurix#llms-scope')
    expect(hrefOf('technologies/agi')).toBe('/compare#agi')
    expect(hrefOf('comparisons/head-to-head-core-technology')).toBe(
      '/compare#parameter-core-technology',
    )
    expect(hrefOf('chart/market-growth')).toBe('/market#market-growth')
  })

  test.each([
    ['llm', 'taxonomy/llm'],
    ['genai', 'taxonomy/generative-ai'],
    ['image', 'taxonomy/image'],
    ['gpt4', 'models/gpt-4'],
    ['mckinsey', 'organisations/mckinsey'],
  ])('%s leads first to %s', (typed, key) => {
    expect(find(INDEX, typed)[0]?.item.key).toBe(key)
  })
})

describe('what is offered', () => {
  test('before typing: where one was last, then the pages', () => {
    const recent = [aFindable()]
    expect(offerAtFirst(recent, pageFindables(PAGES)).groups.map(({ name }) => name)).toEqual([
      'Recent',
      'Pages',
    ])
    expect(offerAtFirst([], pageFindables(PAGES)).groups.map(({ name }) => name)).toEqual(['Pages'])
  })

  test('counts what answers, and shows no more than helps', () => {
    expect(offerFor(named('Image', 'Images'), 'image').status).toBe('2 results')
    const many = named(...Array.from({ length: 60 }, (_, index) => `Image ${index}`))
    const { groups, status } = offerFor(many, 'image')
    expect(status).toBe('60 results, the first 50 are shown')
    expect(groups[0]?.found).toHaveLength(50)
  })

  test('where nothing answers: the searches of the pages, asked for what was typed', () => {
    const { groups, status } = offerFor(named('Image'), ' xyz & q ')
    expect(status).toBe('Nothing is called “xyz & q”')
    expect(groups.flatMap(({ found }) => found.map(({ item }) => item.href))).toEqual(
      searchesFor('xyz & q').map(({ href }) => href),
    )
    expect(searchesFor('xyz & q')[0]?.href).toBe('/models?q=xyz%20%26%20q')
  })
})

describe('what was gone to last', () => {
  test('comes newest first, once, and six at most', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']
    expect(keys.reduce<string[]>(remember, [])).toEqual(['c', 'g', 'f', 'e', 'd', 'b'])
  })

  test('survives being kept, and whatever else may stand there', () => {
    expect(parseRecent(JSON.stringify(['a', 'b']))).toEqual(['a', 'b'])
    for (const kept of [null, '', '{', '{"a":1}', 'null', '[1, null, {}]'])
      expect(parseRecent(kept)).toEqual([])
    expect(parseRecent('["a", 2, "a"]')).toEqual(['a'])
  })
})
