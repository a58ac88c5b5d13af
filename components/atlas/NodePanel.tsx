import type { MouseEvent } from 'react'
import type { TreeIndex } from '@/domain/taxonomy'
import type { AtlasData } from './atlas-data'
import { BranchPanel } from './BranchPanel'
import { ModelPanel } from './ModelPanel'

/** All that is stated of the circle in focus. */
export function NodePanel({
  data,
  index,
  focus,
  onOpen,
}: {
  data: AtlasData
  index: TreeIndex
  focus: string
  onOpen: (id: string, event: MouseEvent) => void
}) {
  const found = index.get(focus)
  const taxon = data.taxonomy.find(({ id }) => id === focus)
  const model = data.models.find(({ id }) => id === focus)
  if (found === undefined) return null
  return (
    <section aria-label="In focus" className="flex flex-col gap-4">
      {model === undefined ? null : <ModelPanel model={model} found={found} data={data} />}
      {taxon === undefined ? null : (
        <BranchPanel taxon={taxon} found={found} data={data} onOpen={onOpen} />
      )}
    </section>
  )
}
