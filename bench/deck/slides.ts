import { loadDataset } from '@/data/load'
import { readyDeck } from '@/domain/deck/ready'
import { slideContent } from '@/domain/slides'
import type { SlideContent } from '@/domain/slides/content'

/** The slides of the ready deck over and over, until there are so many: circles, a question, tables, charts. */
export function benchSlides(count: number): SlideContent[] {
  const dataset = loadDataset()
  const contents = readyDeck('').slides.map((slide) => slideContent(dataset, slide))
  return Array.from({ length: count }, (_, index) => contents[index % contents.length]).filter(
    (content) => content !== undefined,
  )
}
