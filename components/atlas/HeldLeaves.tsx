import type { MouseEvent } from 'react'
import { countOf, listInWords } from '@/domain/format'
import type { IndexedNode } from '@/domain/taxonomy'
import { branchFacts } from '@/domain/taxonomy/facts'
import { countInWords, LEAF_WORDS } from '@/domain/taxonomy/wording'
import { MODALITY_WORDS, NOT_STATED } from '@/domain/words'
import type { AtlasData } from './atlas-data'
import { FactRow } from './FactRow'
import { NamedBy } from './NamedBy'

const LISTED = 4

/** How many leaves a circle holds, what they have in common, and which document names which. */
export function HeldLeaves({
  found,
  total,
  data,
  hrefOf,
  onOpen,
}: {
  found: IndexedNode
  /** How many leaves there are in all. */
  total: number
  data: AtlasData
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent) => void
}) {
  const { leafKind } = found
  const { leaves, inputs, inputUnstated, contested } = branchFacts(
    found.node,
    data.models,
    found.seen?.document,
  )
  const { one, many } = LEAF_WORDS[leafKind]
  const inputWords = [
    ...inputs.map(({ modality, models: count }) => `${MODALITY_WORDS[modality]}, for ${count}`),
    ...(inputUnstated === 0 ? [] : [`${NOT_STATED}, for ${inputUnstated}`]),
  ]
  return (
    <>
      <dl className="text-interface">
        <FactRow term={leafKind === 'model' ? 'Models' : 'Holds'}>
          {(found.seen !== null || found.matching !== null) && found.leaves > 0
            ? countInWords(found)
            : found.leaves === 0
              ? `No ${one}: no document names one`
              : found.leaves === total
                ? `${countOf(total, one, many)} in all`
                : `${found.leaves} of ${countOf(total, one, many)}`}
        </FactRow>
        {inputWords.length === 0 ? null : <FactRow term="Input">{inputWords.join(' · ')}</FactRow>}
        {found.leaves === 0 || found.seen !== null ? null : (
          <FactRow term="Agreement">
            {contested.length === 0
              ? `No ${one} here is contested`
              : contested.length > LISTED
                ? `${countOf(contested.length, one, many)} contested`
                : `Contested: ${listInWords(contested.map(({ name }) => name))}`}
          </FactRow>
        )}
      </dl>
      {leaves.length === 0 ? null : (
        <NamedBy
          key={found.node.id}
          branch={found.node.name}
          kind={leafKind}
          leaves={leaves}
          contested={new Set(contested.map(({ id }) => id))}
          hrefOf={hrefOf}
          onOpen={onOpen}
        />
      )}
    </>
  )
}
