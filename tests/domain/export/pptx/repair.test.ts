import validate from '@ooxml-tools/validate'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { pptxFile } from '@/domain/export/pptx'
import { hyperlinkTarget } from '@/domain/export/pptx/hyperlink'
import type { SlideContent } from '@/domain/slides/content'
import { CHART_RULES } from './chart-rules'
import { contentOf, everyView, FACTS } from './deck'
import { linksOf, openFile, textOf, treeOf, within, wordsOf } from './office-file'
import { PACKAGE_RULES, type Rule } from './package-rules'

/** The rules of the Open XML SDK take seconds to start. */
const PATIENCE = 120_000
const RULES: Readonly<Record<string, Rule>> = { ...PACKAGE_RULES, ...CHART_RULES }

const NASTY = {
  'emoji and flags': 'Growth 🚀 in 🇬🇧 and by 👩🏽‍🔬, 2024 → 2030',
  'what has a meaning in markup': 'R&D <b>"50%"</b> &amp; \'more\' ]]> <!-- -->',
  'control characters': 'a\u0000b\u0008c\u000bd\u001fe\u007ff\ufffe\uffff',
  'half letters': 'a\ud83d b\udc00 \ud800',
  'ten thousand letters': 'Words that go on. '.repeat(556).slice(0, 10_000),
  'one word of ten thousand letters': 'x'.repeat(10_000),
  'letters from right to left': 'النماذج اللغوية (LLM) هي فرع واحد.',
  'lines and tabs': 'one\ntwo\r\n\n\tthree',
  'numbers of letters': '_x0041_ _x000D_ %s {{y}}',
} as const

const nasty = (words: string): SlideContent[] => [
  contentOf('/market?chart=market-growth', { title: words, notes: words }),
  contentOf('/?focus=image', { title: words, layout: 'with-text', text: words }),
  contentOf('/market?chart=shares', { layout: 'with-text', text: words, notes: words }),
]

/** Two hundred slides of a few kinds, each with a title of its own. */
const many = (): SlideContent[] => {
  const kinds = [
    contentOf('/market?chart=adoption'),
    contentOf('/market?chart=shares'),
    contentOf('/models?output=image'),
    contentOf('/?focus=video'),
  ]
  return Array.from({ length: 200 }, (_, index) => {
    const content = kinds[index % kinds.length] as SlideContent
    return { ...content, title: `Slide ${index + 1}: ${content.title}` }
  })
}

const DECKS: Readonly<Record<string, () => SlideContent[]>> = {
  'every kind of view': everyView,
  'no slide': () => [],
  'one slide': () => [contentOf('/')],
  'two hundred slides': many,
  ...Object.fromEntries(Object.entries(NASTY).map(([name, words]) => [name, () => nasty(words)])),
}

describe.each(Object.entries(DECKS))('a deck of %s', { timeout: PATIENCE }, (name, contents) => {
  const file = openFile(pptxFile(contents(), { ...FACTS, name }))

  test.each(Object.entries(RULES))('gives PowerPoint nothing to repair: %s', (_, rule) => {
    expect(rule(file)).toEqual([])
  })
})

test(
  'decks of no slide and of what an author may write keep the rules of the Open XML SDK',
  async () => {
    for (const contents of [[], Object.values(NASTY).flatMap(nasty)])
      expect(await validate(pptxFile(contents, FACTS), 'pptx', 'Office2013')).toEqual([])
  },
  PATIENCE,
)

describe('the rules find a file with', () => {
  const whole = openFile(pptxFile(everyView(), FACTS))
  const SLIDE = 'ppt/slides/slide1.xml'
  const CHART = 'ppt/charts/chart1.xml'
  const PRESENTATION = 'ppt/presentation.xml'

  test.each([
    ['a part without a type', 'each part says what it is', 'extra.xml', /$/, '<a/>'],
    ['a part twice', 'no part is there twice', 'PPT/slides/SLIDE1.xml', /$/, '<a/>'],
    [
      'an address with a space',
      'every target is there, every address is one',
      'ppt/slides/_rels/slide1.xml.rels',
      'https://atlas.example/',
      'https://atlas.example/a b',
    ],
    [
      'a target that is not there',
      'every target is there, every address is one',
      'ppt/slides/_rels/slide1.xml.rels',
      'notesSlide1.xml',
      'notesSlide999.xml',
    ],
    ['an object twice', 'every object has a number and a size', SLIDE, 'id="3"', 'id="2"'],
    ['a row too short', 'tables are whole', 'ppt/slides/slide6.xml', /<a:tc>.*?<\/a:tc>/, ''],
    ['a slide twice', 'lists of masters, layouts and slides are whole', PRESENTATION, '258', '257'],
    [
      'notes of another slide',
      'slides and notes lead to each other',
      'ppt/notesSlides/_rels/notesSlide1.xml.rels',
      'slide1.xml',
      'slide2.xml',
    ],
    ['a control character', 'every letter is one of XML', SLIDE, '<a:t>', '<a:t>\u0008'],
    ['a date of its own', 'dates are dates', 'docProps/core.xml', '2026-11-22T', '22.11.2026 '],
    [
      'an axis that crosses none',
      'axes cross each other',
      CHART,
      /crossAx val="\d+"/,
      'crossAx val="1"',
    ],
    [
      'two series of one number',
      'series have numbers of their own',
      CHART,
      '<c:order val="1"/>',
      '<c:order val="0"/>',
    ],
    [
      'an empty value',
      'values are there, and are numbers',
      CHART,
      /<c:v>[^<]*<\/c:v>/,
      '<c:v></c:v>',
    ],
    [
      'a label above an end',
      'labels stand where the kind of chart lets them',
      CHART,
      /dLblPos val="[a-z]+"/,
      'dLblPos val="outEnd"',
    ],
    ['half a format', 'formats of numbers are whole', CHART, 'formatCode="', 'formatCode="&quot;'],
    ['a sheet that is not there', 'each chart has its workbook', CHART, 'Data!', 'Sheet1!'],
  ])('%s', (_, rule, name, from, to) => {
    const part = whole.has(name) ? textOf(whole, name) : ''
    const broken = part.replace(from, to)
    expect(broken).not.toBe(part)
    expect(RULES[rule]?.(new Map([...whole, [name, strToU8(broken)]]))).not.toEqual([])
  })
})

describe('the words of an author', () => {
  const slideOf = (words: string) =>
    treeOf(
      openFile(
        pptxFile([contentOf('/market?chart=adoption', { title: words, notes: words })], FACTS),
      ),
      'ppt/slides/slide1.xml',
    )

  test('keep their signs', () => {
    for (const words of [NASTY['emoji and flags'], NASTY['what has a meaning in markup']])
      expect(wordsOf(slideOf(words))[0]).toBe(words)
  })

  test('run from right to left where they begin so', () => {
    const [title] = within(slideOf(NASTY['letters from right to left']), 'a:pPr')
    expect(title?.attributes.rtl).toBe('1')
    expect(within(slideOf('A title'), 'a:pPr')[0]?.attributes.rtl).toBeUndefined()
  })

  test('take a new line where they have one', () => {
    expect(within(slideOf('one\ntwo'), 'a:br')).toHaveLength(1)
  })
})

describe('the way back to a view', () => {
  test.each([
    ['/models?q=a"b<c>|{d}', 'https://a.example/models?q=a%22b%3Cc%3E%7C%7Bd%7D'],
    ['/models?q=ünïcode', 'https://a.example/models?q=%C3%BCn%C3%AFcode'],
    ['/models?q=50%', 'https://a.example/models?q=50%25'],
    ['/models?q=%20', 'https://a.example/models?q=%20'],
    ['/documents#a#b', 'https://a.example/documents#a%23b'],
    ['/models?q=\ud800', 'https://a.example/models?q=%EF%BF%BD'],
  ])('%s is an address that Office takes', (link, target) => {
    expect(hyperlinkTarget('https://a.example', link)).toBe(target)
  })

  test('leads to the page where it is too long for Office', () => {
    const link = `/models?q=${'ü'.repeat(900)}`
    expect(hyperlinkTarget('https://a.example', link)).toBe('https://a.example/models')
    const content = { ...contentOf('/market?chart=adoption'), link }
    const external = linksOf(openFile(pptxFile([content], FACTS)), 'ppt/slides/slide1.xml').filter(
      ({ isExternal }) => isExternal,
    )
    expect(external.map(({ target }) => target)).toEqual([`${FACTS.origin}/models`])
  })
})
