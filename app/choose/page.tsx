import type { Metadata } from 'next'
import { ChooseExplorer } from '@/components/choose/ChooseExplorer'
import { AsAsked } from '@/components/layout/AsAsked'
import { loadDataset } from '@/data/load'
import { choiceSources } from '@/domain/choose/sources'

export const metadata: Metadata = {
  title: 'Choose',
  description:
    'From the outputs, tasks and sectors wanted to an LLM, other generative AI or both: transparent rules over cited rows, with every row for and against.',
}

export default function Page() {
  const sources = choiceSources(loadDataset())
  return (
    <div className="mx-auto w-full max-w-[1280px] px-4 pt-6 pb-16 md:px-6">
      <h1 className="font-serif text-title font-semibold">LLM, other generative AI or both</h1>
      <p className="mt-1 mb-6 max-w-[44em] font-serif text-sentence text-ink2">
        Say what you must produce; the documents answer, each with its place, or disagree.
      </p>
      <AsAsked>
        <ChooseExplorer sources={sources} />
      </AsAsked>
    </div>
  )
}
