import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ModelsExplorer } from '@/components/models/ModelsExplorer'
import { ModelsView } from '@/components/models/ModelsView'
import { loadDataset } from '@/data/load'
import { defaultQuery, modelsParsers } from '@/domain/query'

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
  const query = defaultQuery(modelsParsers)
  return (
    <Suspense fallback={<ModelsView sources={sources} references={references} query={query} />}>
      <ModelsExplorer sources={sources} references={references} />
    </Suspense>
  )
}
