import type { MouseEvent, ReactNode } from 'react'
import { citationsOfTechnology, citationsOfUseCase } from '@/domain/arrange/evidence'
import { leafId } from '@/domain/arrange/filings'
import type { IndexedNode, TreeIndex } from '@/domain/taxonomy'
import type { ContestedEdge } from '@/domain/taxonomy/contested-edges'
import type { AtlasData } from './atlas-data'
import { BranchPanel } from './BranchPanel'
import { ConcernedBy } from './ConcernedBy'
import { GroupPanel } from './GroupPanel'
import { HeldLeaves } from './HeldLeaves'
import { ModelPanel } from './ModelPanel'
import { Neighbours } from './Neighbours'
import { SidedPanel } from './SidedPanel'

/** All that is stated of the circle in focus. */
export function NodePanel({
  data,
  index,
  focus,
  edges,
  rule,
  hrefOf,
  onOpen,
}: {
  data: AtlasData
  index: TreeIndex
  focus: string
  /** What is drawn against the nesting. */
  edges: readonly ContestedEdge[]
  /** Where a leaf stands that belongs in several groups. */
  rule: string
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent) => void
}) {
  const found = index.get(focus)
  const [root] = index.values()
  if (found === undefined) return null
  const around = <Neighbours index={index} focus={focus} hrefOf={hrefOf} onOpen={onOpen} />
  const held = (
    <>
      <HeldLeaves
        found={found}
        total={root?.leaves ?? 0}
        data={data}
        hrefOf={hrefOf}
        onOpen={onOpen}
      />
      {around}
    </>
  )
  return (
    <section aria-label="In focus" className="flex flex-col gap-4">
      {leafPanel(found, data, around) ?? (
        <CirclePanel
          found={found}
          edges={edges.filter(({ from, to }) => from === focus || to === focus)}
          rule={rule}
          data={data}
          held={held}
        />
      )}
      <ConcernedBy row={rowOf(focus)} counts={data.disputes} />
    </section>
  )
}

/** The row that a circle stands for: ids of groups and of leaves beside models begin with what they are. */
const rowOf = (id: string): string => id.slice(id.indexOf(':') + 1)

/** The panel of a model, use case or technology; null for a circle that holds others. */
function leafPanel(found: IndexedNode, data: AtlasData, around: ReactNode): ReactNode {
  const { id, kind } = found.node
  if (kind === 'model') {
    const model = data.models.find((row) => row.id === id)
    return model === undefined ? null : (
      <ModelPanel model={model} found={found} data={data}>
        {around}
      </ModelPanel>
    )
  }
  if (kind === 'use-case') {
    const row = data.useCases.find((one) => leafId(kind, one.id) === id)
    return row === undefined ? null : (
      <SidedPanel
        row={row}
        found={found}
        citations={citationsOfUseCase(row)}
        href={`/use-cases/${row.id}`}
      >
        {around}
      </SidedPanel>
    )
  }
  if (kind !== 'technology') return null
  const row = data.technologies.find((one) => leafId(kind, one.id) === id)
  return row === undefined ? null : (
    <SidedPanel row={row} found={found} citations={citationsOfTechnology(row)}>
      {around}
    </SidedPanel>
  )
}

function CirclePanel({
  found,
  edges,
  rule,
  data,
  held,
}: {
  found: IndexedNode
  edges: readonly ContestedEdge[]
  rule: string
  data: AtlasData
  held: ReactNode
}) {
  const taxon = data.taxonomy.find(({ id }) => id === found.node.id)
  if (taxon === undefined)
    return (
      <GroupPanel found={found} rule={rule} data={data}>
        {held}
      </GroupPanel>
    )
  return (
    <BranchPanel taxon={taxon} found={found} edges={edges} data={data}>
      {held}
    </BranchPanel>
  )
}
