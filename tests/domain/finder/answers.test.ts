import { describe, expect, test } from 'vitest'
import { find, indexFindables } from '@/domain/finder'
import { aFindable, named, namesFor } from './finding'

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
