import type { Metadata } from 'next'
import { Suspense } from 'react'
import { DeckExplorer } from '@/components/deck/DeckExplorer'
import { DeckOutline } from '@/components/deck/DeckOutline'
import { ByScript } from '@/components/layout/ByScript'
import { loadDataset } from '@/data/load'
import { readyDeck } from '@/domain/deck/ready'
import { slideContent } from '@/domain/slides'

export const metadata: Metadata = {
  title: 'Present',
  description:
    'A deck of views: build it, rehearse it, present it without network, and export it with citations, charts and notes.',
}

export default function Page() {
  const dataset = loadDataset()
  const deck = readyDeck('')
  const slides = deck.slides.map((slide) => {
    const { id, title, subtitle, sourceLine, link } = slideContent(dataset, slide)
    return { id, title, subtitle, sourceLine, link }
  })
  const outline = <DeckOutline name={deck.name} slides={slides} />
  return (
    <div className="mx-auto w-full max-w-[1500px] px-4 pt-6 pb-16 md:px-6">
      <h1 className="font-serif text-title font-semibold print:hidden">Present</h1>
      <p className="mt-1 mb-5 max-w-[44em] font-serif text-sentence text-ink2 print:hidden">
        Every view of the atlas is a slide. A deck is kept in this browser and frozen: no number
        changes in the meeting.
      </p>
      <Suspense fallback={outline}>
        <ByScript>
          <DeckExplorer outline={outline} />
        </ByScript>
      </Suspense>
    </div>
  )
}
