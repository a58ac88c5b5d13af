import type { Metadata } from 'next'
import { CompareExplorer } from '@/components/compare/CompareExplorer'
import { AsAsked } from '@/components/layout/AsAsked'
import { PartLinks } from '@/components/layout/PartLinks'
import { loadDataset } from '@/data/load'
import { compareSides } from '@/domain/compare'

export const metadata: Metadata = {
  title: 'Compare',
  description:
    'Generative AI beside LLMs as three documents compare them: parameter by parameter, technologies, challenges, datasets and both development processes, with citations.',
}

const PARTS = [
  { fragment: 'comparison', name: 'Parameter by parameter' },
  { fragment: 'technologies', name: 'Technologies' },
  { fragment: 'challenges', name: 'Challenges' },
  { fragment: 'datasets', name: 'Datasets and metrics' },
  { fragment: 'processes', name: 'Development processes' },
]

export default function Page() {
  const compared = compareSides(loadDataset())
  return (
    <div className="mx-auto w-full max-w-[1400px] px-4 pt-6 pb-16 md:px-6">
      <h1 className="font-serif text-title font-semibold">Generative AI beside LLMs</h1>
      <p className="mt-1 max-w-[44em] font-serif text-sentence text-ink2">
        What the documents set against each other, each with its own words and place; where they
        contradict each other, the disagreement is linked.
      </p>
      <PartLinks parts={PARTS} />
      <div className="mt-5">
        <AsAsked>
          <CompareExplorer compared={compared} />
        </AsAsked>
      </div>
    </div>
  )
}
