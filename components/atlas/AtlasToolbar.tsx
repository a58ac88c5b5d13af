'use client'

import { ARRANGEMENT_WORDS, arrangementsOf, LEAVES_WORDS } from '@/domain/arrange/options'
import { type Arrangement, LEAVES, type Leaves } from '@/domain/query'
import { Choice } from './Choice'

/** How the circles are nested and what they hold. */
export function AtlasToolbar({
  arrangement,
  leaves,
  onArrange,
  onLeaves,
}: {
  arrangement: Arrangement
  leaves: Leaves
  onArrange: (arrangement: Arrangement) => void
  onLeaves: (leaves: Leaves) => void
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
    </div>
  )
}
