'use client'

import { memo } from 'react'
import type { FacetOption } from '@/domain/filters/facet-views'
import { formatNumber } from '@/domain/format'
import { hueName } from '@/domain/palette'
import { marked } from './marked'
import { useLatest } from './use-latest'

/** Values of a facet: each with the rows it would leave, and a way to choose it alone. */
export function FacetOptions({
  options,
  search = '',
  isAlone,
  isWhole,
  onToggle,
  onOnly,
}: {
  options: readonly FacetOption[]
  search?: string
  /** One value of the facet is chosen and no other. */
  isAlone: boolean
  /** With what is seen only when it is pointed at. */
  isWhole: boolean
  onToggle: (value: string) => void
  onOnly: (value: string) => void
}) {
  const toggle = useLatest(onToggle)
  const chooseAlone = useLatest(onOnly)
  return (
    <ul>
      {options.map((option) => (
        <Option
          key={option.value}
          {...option}
          search={search}
          hasOnly={isWhole && !(isAlone && option.isChosen)}
          onToggle={toggle}
          onOnly={chooseAlone}
        />
      ))}
    </ul>
  )
}

/** Drawn anew only when its count or choice changes: there are many, and each key typed counts them all. */
const Option = memo(function Option({
  value,
  label,
  count,
  isChosen,
  modality,
  search,
  hasOnly,
  onToggle,
  onOnly,
}: FacetOption & {
  search: string
  /** It can be chosen alone. */
  hasOnly: boolean
  onToggle: (value: string) => void
  onOnly: (value: string) => void
}) {
  return (
    <li className="group relative flex items-center">
      <label
        className={`flex min-h-6 min-w-0 flex-1 items-center gap-2.5 wrap-anywhere hover:underline underline-offset-4 max-xl:min-h-11 max-xl:pointer-fine:min-h-8 max-md:pointer-fine:min-h-11 ${modality === undefined ? '' : 'dot'} ${count === 0 && !isChosen ? 'text-ink3' : ''}`}
        data-dot={modality === undefined ? undefined : hueName(modality)}
      >
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => onToggle(value)}
          className="-order-1 size-4 shrink-0 accent-ink"
        />
        {search === '' ? label : <span>{marked(label, search)}</span>}
        <span className="ml-auto text-ink3 tabular-nums">{formatNumber(count)}</span>
      </label>
      {hasOnly ? (
        <button
          type="button"
          aria-label={`Only this: ${label}`}
          className="absolute right-8 bg-paper px-1.5 min-h-6 text-citation text-ink2 underline underline-offset-2 opacity-0 group-hover:opacity-100 hover:text-ink focus-visible:opacity-100 max-xl:min-h-8 max-md:static pointer-coarse:static max-md:min-h-11 max-md:opacity-100 pointer-coarse:min-h-11 pointer-coarse:opacity-100"
          onClick={(event) => {
            focusBox(event.currentTarget.closest('li'))
            onOnly(value)
          }}
        >
          only this
        </button>
      ) : null}
    </li>
  )
})

/** The button goes when its value stands alone: the keyboard goes on from a box that stays. */
export const focusBox = (within: Element | null): void =>
  within?.querySelector<HTMLElement>('input[type=checkbox]')?.focus()
