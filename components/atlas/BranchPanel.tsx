import type { ReactNode } from 'react'
import type { Taxon } from '@/data/schema'
import { distinctCitations } from '@/domain/citations'
import type { IndexedNode } from '@/domain/taxonomy'
import type { ContestedEdge } from '@/domain/taxonomy/contested-edges'
import { citationsOfTaxon, relationsOf } from '@/domain/taxonomy/facts'
import type { AtlasData } from './atlas-data'
import { CitedList } from './CitedList'
import { ContestedNote } from './ContestedNote'
import { EdgeList } from './EdgeList'
import { PanelHeading } from './PanelHeading'
import { PanelLink } from './PanelLink'
import { RelationList } from './RelationList'

/** What the documents state of the branch in focus, and, given as children, the leaves in it. */
export function BranchPanel({
  taxon,
  found,
  edges,
  data,
  children,
}: {
  taxon: Taxon
  found: IndexedNode
  edges: readonly ContestedEdge[]
  data: AtlasData
  children: ReactNode
}) {
  const nameOf = (id: string) => data.names[id] ?? id
  return (
    <>
      <PanelHeading found={found} />
      <p className="text-ink2">{taxon.summary}</p>
      <EdgeList edges={edges} nameOf={nameOf} />
      {taxon.contested === undefined ? null : (
        <div className="flex flex-col gap-1">
          <ContestedNote>{taxon.contested.reason}</ContestedNote>
          <CitedList
            items={distinctCitations(taxon.contested.citations).map((citation) => ({ citation }))}
          />
        </div>
      )}
      {children}
      {found.leaves === 0 || found.leafKind === 'technology' ? null : (
        <PanelLink href={tableHref(taxon, found)}>Show as table</PanelLink>
      )}
      <CitedList items={citationsOfTaxon(taxon)} />
      <RelationList relations={relationsOf(taxon.id, data.relations)} nameOf={nameOf} />
    </>
  )
}

/** The table with the filter nearest to a branch: by its output, or the side that names it. */
function tableHref({ id, kind, modality }: Taxon, { leafKind }: IndexedNode): string {
  if (leafKind === 'use-case') return id === 'llm' ? '/use-cases?side=llm' : '/use-cases'
  if (id === 'llm') return '/models?side=llm,both'
  if (kind === 'branch' && modality !== null) return `/models?output=${modality}`
  return '/models'
}
