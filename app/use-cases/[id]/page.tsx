import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { UseCasePage } from '@/components/use-cases/UseCasePage'
import { loadDataset } from '@/data/load'
import { listInWords } from '@/domain/format'
import { gatherUseCase } from '@/domain/use-case-detail'

export const dynamicParams = false

export const generateStaticParams = () => loadDataset().useCases.map(({ id }) => ({ id }))

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const detail = gatherUseCase(loadDataset(), (await params).id)
  if (detail === null) return {}
  const { name, documents } = detail.useCase
  return {
    title: name,
    description: `What ${listInWords(documents)} state of ${name}: verdicts, the side each files it under and examples, with citations.`,
  }
}

export default async function Page({ params }: Props) {
  const dataset = loadDataset()
  const detail = gatherUseCase(dataset, (await params).id)
  if (detail === null) notFound()
  return <UseCasePage detail={detail} documents={dataset.documents} />
}
