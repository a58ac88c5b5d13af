import { loadDataset } from '@/data/load'
import { blankSlide, type Slide } from '@/domain/deck'
import { pptxFile } from '@/domain/export/pptx'
import { slideContent } from '@/domain/slides'
import type { ChartPart, SlideContent } from '@/domain/slides/content'
import { openFile } from './office-file'

export const FACTS = {
  name: 'Every view & more',
  origin: 'https://atlas.example',
  made: '2026-11-22T06:00:00.000Z',
}

const dataset = loadDataset()

const disagreements = dataset.disagreements.slice(0, 3).map(({ id }) => `/documents#${id}`)

export const DISAGREEMENT = disagreements[0] ?? '/documents'

/** An address of each kind of view. */
export const ADDRESSES = [
  '/',
  '/?focus=image',
  '/?arrange=vendor',
  '/?lens=nurix',
  '/?leaves=use-cases',
  '/market',
  '/market?chart=market-growth',
  '/market?chart=market-growth&rate=20,39.6&scale=log',
  '/market?chart=image-market',
  '/market?chart=orders-of-magnitude',
  '/market?chart=adoption',
  '/market?chart=shares',
  '/market?chart=parameters',
  '/market?chart=verdicts',
  '/market?chart=modalities',
  '/market?figures=market-size-2024,image-market-2030',
  '/models',
  '/models?output=image',
  '/models/gpt-4',
  '/use-cases?llm=yes',
  '/compare',
  '/choose?output=image',
  '/documents',
  '/documents/krishang',
  ...disagreements,
]

export const contentOf = (address: string, changes: Partial<Slide> = {}): SlideContent =>
  slideContent(dataset, { ...blankSlide(address), id: 'slide', ...changes })

const everything = (): SlideContent[] => [
  ...ADDRESSES.map((address) =>
    contentOf(address, { notes: `Said at ${address}\n\nand <after>.` }),
  ),
  contentOf('/market?chart=market-growth', {
    layout: 'with-text',
    text: 'What we take from it.\n\nAnd a second paragraph.',
  }),
  contentOf('/market?chart=adoption', { layout: 'side-by-side', second: '/?focus=llm' }),
]

let worked: SlideContent[] | undefined

/** A deck of every kind of view, layout and content, worked out once. */
export function everyView(): SlideContent[] {
  worked ??= everything()
  return worked
}

export const fileOf = (...contents: readonly SlideContent[]) => openFile(pptxFile(contents, FACTS))

/** The chart of a slide that has one. */
export function chartOf(content: SlideContent): ChartPart {
  const chart = content.parts.find((part) => part.kind === 'chart')
  if (chart?.kind !== 'chart') throw new Error(`No chart in ${content.title}`)
  return chart
}
