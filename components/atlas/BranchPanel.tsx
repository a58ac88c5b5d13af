import Link from 'next/link'
import type { MouseEvent } from 'react'
import type { Taxon } from '@/data/schema'
import { distinctCitations } from '@/domain/citations'
import { countOf, listInWords } from '@/domain/format'
import type { IndexedNode } from '@/domain/taxonomy'
import { branchFacts, citationsOfTaxon, relationsOf } from '@/domain/taxonomy/facts'
import { MODALITY_WORDS, NOT_STATED } from '@/domain/words'
import type { AtlasData } from './atlas-data'
import { CitedList } from './CitedList'
import { ContestedNote } from './ContestedNote'
import { FactRow } from './FactRow'
import { NamedBy } from './NamedBy'
import { PanelHeading } from './PanelHeading'
import { RelationList } from './RelationList'

/** What the documents state of the branch in focus, and the models in it. */
export function BranchPanel({
  taxon,
  found,
  data,
  onOpen,
}: {
  taxon: Taxon
  found: IndexedNode
  data: AtlasData
  onOpen: (id: string, event: MouseEvent) => void
}) {
  const { models, inputs, inputUnstated, contested } = branchFacts(found.node, data.models)
  const nameOf = (id: string) => data.names[id] ?? id
  const inputWords = [
    ...inputs.map(({ modality, models: count }) => `${MODALITY_WORDS[modality]}, for ${count}`),
    ...(inputUnstated === 0 ? [] : [`${NOT_STATED}, for ${inputUnstated}`]),
  ]
  return (
    <>
      <PanelHeading found={found} />
      <p className="text-ink2">{taxon.summary}</p>
      {taxon.contested === undefined ? null : (
        <div className="flex flex-col gap-1">
          <ContestedNote>{taxon.contested.reason}</ContestedNote>
          <CitedList
            items={distinctCitations(taxon.contested.citations).map((citation) => ({ citation }))}
          />
        </div>
      )}
      <dl className="text-interface">
        <FactRow term="Models">
          {found.models === 0
            ? 'No document names one'
            : `${found.models}, of ${data.models.length} in all`}
        </FactRow>
        {found.models === 0 ? null : (
          <>
            <FactRow term="Input">{inputWords.join(' · ')}</FactRow>
            <FactRow term="Agreement">
              {contested.length === 0
                ? 'No model here is contested'
                : contested.length > 4
                  ? `${countOf(contested.length, 'model')} contested`
                  : `Contested: ${listInWords(contested.map(({ name }) => name))}`}
            </FactRow>
          </>
        )}
      </dl>
      {models.length === 0 ? null : (
        <NamedBy
          branch={taxon.name}
          models={models}
          contested={new Set(contested.map(({ id }) => id))}
          onOpen={onOpen}
        />
      )}
      {models.length === 0 ? null : (
        <p>
          <Link href={tableHref(taxon)} className="link text-interface font-medium">
            Show as table
          </Link>
        </p>
      )}
      <CitedList items={citationsOfTaxon(taxon)} />
      <RelationList relations={relationsOf(taxon.id, data.relations)} nameOf={nameOf} />
    </>
  )
}

/** The model table with the filter nearest to a branch: by its output, or the side that names it. */
function tableHref({ id, kind, modality }: Taxon): string {
  if (id === 'llm') return '/models?side=llm,both'
  if (kind === 'branch' && modality !== null) return `/models?output=${modality}`
  return '/models'
}
