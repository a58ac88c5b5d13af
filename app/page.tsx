import { Suspense } from 'react'
import { AtlasExplorer } from '@/components/atlas/AtlasExplorer'
import { AtlasFallback } from '@/components/atlas/AtlasFallback'
import type { AtlasPage } from '@/components/atlas/atlas-data'
import { ByScript } from '@/components/layout/ByScript'
import { loadDataset } from '@/data/load'
import { arrangeByConcept } from '@/domain/arrange/concept'
import { COMPACT_PACKING, packCircles } from '@/domain/circles'
import { disputeCounts } from '@/domain/disputes'

export default function Page() {
  const { taxonomy, models, statements, organisations, technologies, disagreements } = loadDataset()
  const tree = arrangeByConcept(taxonomy, models)
  const named = [...taxonomy, ...models, ...organisations, ...technologies]
  const data: AtlasPage = {
    circles: packCircles(tree),
    compactCircles: packCircles(tree, COMPACT_PACKING),
    taxonomy,
    models,
    technologyNames: technologies.map(({ id, name }) => ({ id, name })),
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    relations: statements,
    names: Object.fromEntries(named.map(({ id, name }) => [id, name])),
    disputes: disputeCounts(disagreements),
  }
  return (
    <>
      <h1 className="sr-only">Taxonomy of generative AI and large language models</h1>
      <Suspense fallback={<AtlasFallback data={data} />}>
        <ByScript>
          <AtlasExplorer data={data} />
        </ByScript>
      </Suspense>
    </>
  )
}
