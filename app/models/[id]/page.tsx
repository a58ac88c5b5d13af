import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ModelPage } from '@/components/models/ModelPage'
import { loadDataset } from '@/data/load'
import { listInWords } from '@/domain/format'
import { gatherModel } from '@/domain/model-detail'

export const dynamicParams = false

export const generateStaticParams = () => loadDataset().models.map(({ id }) => ({ id }))

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const detail = gatherModel(loadDataset(), (await params).id)
  if (detail === null) return {}
  const { name, documents } = detail.model
  return {
    title: name,
    description: `What ${listInWords(documents)} state of ${name}: the side each files it under, output, input, vendor and technology, with citations.`,
  }
}

export default async function Page({ params }: Props) {
  const dataset = loadDataset()
  const detail = gatherModel(dataset, (await params).id)
  if (detail === null) notFound()
  const namesOf = (rows: readonly { id: string; name: string }[]) =>
    new Map(rows.map(({ id, name }) => [id, name]))
  const names = {
    taxa: namesOf(dataset.taxonomy),
    vendors: namesOf(dataset.organisations),
    technologies: namesOf(dataset.technologies),
  }
  return <ModelPage detail={detail} names={names} documents={dataset.documents} />
}
