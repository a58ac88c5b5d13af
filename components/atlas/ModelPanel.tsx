import type { ReactNode } from 'react'
import type { Model } from '@/data/schema'
import { taxonPaths } from '@/domain/arrange/concept'
import { deriveModel } from '@/domain/consensus'
import type { IndexedNode } from '@/domain/taxonomy'
import { citationsIn, citationsOf, contestedReason, relationsOf } from '@/domain/taxonomy/facts'
import { NOT_STATED } from '@/domain/words'
import { ModalityList } from '../ui/ModalityDot'
import type { AtlasData } from './atlas-data'
import { CitedList } from './CitedList'
import { ContestedNote } from './ContestedNote'
import { FactRow } from './FactRow'
import { FiledUnder } from './FiledUnder'
import { LensNote } from './LensNote'
import { PanelHeading } from './PanelHeading'
import { PanelLink } from './PanelLink'
import { RelationList } from './RelationList'

/** What the documents state of the model in focus, and, given as children, what stands around it. */
export function ModelPanel({
  model,
  found,
  data,
  children,
}: {
  model: Model
  found: IndexedNode
  data: AtlasData
  children: ReactNode
}) {
  const nameOf = (id: string) => data.names[id] ?? id
  const { seen } = found
  const isRead = seen !== null && seen.mark !== 'unnamed'
  const { input, output, vendors } = deriveModel(model, isRead ? seen.document : undefined)
  const reason = contestedReason(model, taxonPaths(data.taxonomy), nameOf)
  return (
    <>
      <PanelHeading found={found} />
      <LensNote found={found} />
      {reason === null ? null : <ContestedNote>{reason}</ContestedNote>}
      <dl className="text-interface">
        <FactRow term="Output">
          <ModalityList modalities={output} />
        </FactRow>
        <FactRow term="Input">
          <ModalityList modalities={input} />
        </FactRow>
        <FactRow term="Vendor">
          {vendors.length === 0 ? (
            <span className="text-ink3">{NOT_STATED}</span>
          ) : (
            vendors.map(nameOf).join(', ')
          )}
        </FactRow>
        {model.versions.length === 0 ? null : (
          <FactRow term="Claims">
            <span className="border-b border-dotted border-rule2">
              {model.versions.map(({ label }) => label).join(', ')}
            </span>
          </FactRow>
        )}
      </dl>
      <FiledUnder leaf={model} />
      {children}
      <PanelLink href={`/models/${model.id}`}>Open model</PanelLink>
      <CitedList items={citationsIn(citationsOf(model), isRead ? seen.document : null)} />
      <RelationList relations={relationsOf(model.id, data.relations)} nameOf={nameOf} />
    </>
  )
}
