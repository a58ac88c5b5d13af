'use client'

import { DOCUMENT_IDS, type DocumentId } from '@/data/schema'
import { ARRANGEMENT_WORDS, arrangementsOf, LEAVES_WORDS } from '@/domain/arrange/options'
import { type Arrangement, LEAVES, type Leaves } from '@/domain/query'
import { Select } from '../ui/Select'
import { Choice } from './Choice'

const ALL = 'all'

const LENSES = [
  { value: ALL, label: 'All documents' } as const,
  ...DOCUMENT_IDS.map((document) => ({ value: document, label: document })),
]

/** How the circles are nested and what they hold. */
export function AtlasToolbar({
  arrangement,
  leaves,
  lens,
  onArrange,
  onLeaves,
  onLens,
}: {
  arrangement: Arrangement
  leaves: Leaves
  lens: DocumentId | null
  onArrange: (arrangement: Arrangement) => void
  onLeaves: (leaves: Leaves) => void
  onLens: (document: DocumentId | null) => void
}) {
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2 border-b px-4 py-2 md:px-6 print:hidden">
      <Choice
        label="Arrange by"
        options={arrangementsOf(leaves).map((value) => ({
          value,
          label: ARRANGEMENT_WORDS[value],
        }))}
        value={arrangement}
        onChange={onArrange}
      />
      <Choice
        label="Leaves are"
        options={LEAVES.map((value) => ({ value, label: LEAVES_WORDS[value] }))}
        value={leaves}
        onChange={onLeaves}
      />
      <Select
        label="Lens"
        options={LENSES}
        value={lens ?? ALL}
        onChange={(value) => onLens(value === ALL ? null : value)}
      />
    </div>
  )
}
