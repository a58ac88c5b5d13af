import type { Metadata } from 'next'
import { Suspense } from 'react'
import { UseCasesExplorer } from '@/components/use-cases/UseCasesExplorer'
import { UseCasesView } from '@/components/use-cases/UseCasesView'
import { loadDataset } from '@/data/load'
import { defaultQuery, useCasesParsers } from '@/domain/query'

export const metadata: Metadata = {
  title: 'Use cases',
  description:
    'Every use case that the three documents name: krishang’s verdicts on LLMs and generative AI beside the sides each document files it under, with citations.',
}

export default function Page() {
  const { useCases } = loadDataset()
  return (
    <Suspense fallback={<UseCasesView useCases={useCases} query={defaultQuery(useCasesParsers)} />}>
      <UseCasesExplorer useCases={useCases} />
    </Suspense>
  )
}
