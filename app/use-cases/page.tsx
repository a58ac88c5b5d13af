import type { Metadata } from 'next'
import { AsAsked } from '@/components/layout/AsAsked'
import { UseCasesExplorer } from '@/components/use-cases/UseCasesExplorer'
import { loadDataset } from '@/data/load'

export const metadata: Metadata = {
  title: 'Use cases',
  description:
    'Every use case that the three documents name: krishang’s verdicts on LLMs and generative AI beside the sides each document files it under, with citations.',
}

export default function Page() {
  const { useCases } = loadDataset()
  return (
    <AsAsked>
      <UseCasesExplorer useCases={useCases} />
    </AsAsked>
  )
}
