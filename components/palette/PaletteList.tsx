'use client'

import { useId } from 'react'
import type { Findable } from '@/domain/finder'
import type { OfferGroup } from '@/domain/finder/answer'
import { PaletteOption } from './PaletteOption'

/** What is offered, as one list of options, under headings where it has any. */
export function PaletteList({
  id,
  optionId,
  groups,
  active,
  onActive,
  onChoose,
}: {
  id: string
  optionId: (position: number) => string
  groups: readonly OfferGroup[]
  active: number
  onActive: (position: number) => void
  onChoose: (item: Findable, address: string) => void
}) {
  const headingId = useId()
  const firstOf = (group: number) =>
    groups.slice(0, group).reduce((sum, { found }) => sum + found.length, 0)
  return (
    <div
      id={id}
      role="listbox"
      aria-label="What to go to"
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2"
    >
      {groups.map(({ name, found }, group) => {
        const options = found.map((one, index) => {
          const position = firstOf(group) + index
          return (
            <PaletteOption
              key={one.item.key}
              id={optionId(position)}
              found={one}
              isActive={position === active}
              onActive={() => onActive(position)}
              onChoose={(address) => onChoose(one.item, address)}
            />
          )
        })
        if (name === null) return options
        return (
          <fieldset key={name} aria-labelledby={`${headingId}-${group}`}>
            <p id={`${headingId}-${group}`} className="px-4 pt-3 pb-1 text-smallest text-ink3">
              {name}
            </p>
            {options}
          </fieldset>
        )
      })}
    </div>
  )
}
