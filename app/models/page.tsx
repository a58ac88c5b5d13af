import type { Metadata } from 'next'
import { AsAsked } from '@/components/layout/AsAsked'
import { ModelsExplorer } from '@/components/models/ModelsExplorer'
import { loadDataset } from '@/data/load'

export const metadata: Metadata = {
  title: 'Models',
  description:
    'Every model and product that the three documents name: stated output and input, vendor, and the side each document files it under, with citations.',
}

export default function Page() {
  const { models, organisations, technologies, taxonomy, documents } = loadDataset()
  const sources = {
    models,
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    technologies: technologies.map(({ id, name }) => ({ id, name })),
  }
  const references = { documents, taxa: taxonomy.map(({ id, name }) => ({ id, name })) }
  return (
    <AsAsked>
      <ModelsExplorer sources={sources} references={references} />
    </AsAsked>
  )
}
