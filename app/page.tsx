import { Suspense } from 'react'
import { AtlasExplorer } from '@/components/atlas/AtlasExplorer'
import { AtlasView } from '@/components/atlas/AtlasView'
import type { AtlasData } from '@/components/atlas/atlas-data'
import { loadDataset } from '@/data/load'
import { COMPACT_PACKING, packCircles } from '@/domain/circles'
import { atlasParsers, defaultQuery } from '@/domain/query'
import { arrangeByConcept } from '@/domain/taxonomy'

export default function Page() {
  const { taxonomy, models, useCases, statements, organisations, technologies } = loadDataset()
  const tree = arrangeByConcept(taxonomy, models)
  const named = [...taxonomy, ...models, ...organisations, ...technologies]
  const data: AtlasData = {
    circles: packCircles(tree),
    compactCircles: packCircles(tree, COMPACT_PACKING),
    taxonomy,
    models,
    useCases,
    technologies,
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    relations: statements,
    names: Object.fromEntries(named.map(({ id, name }) => [id, name])),
  }
  return (
    <>
      <h1 className="sr-only">Taxonomy of generative AI and large language models</h1>
      <Suspense fallback={<AtlasView data={data} query={defaultQuery(atlasParsers)} />}>
        <AtlasExplorer data={data} />
      </Suspense>
    </>
  )
}
