'use client'

import type { Ref } from 'react'
import { Icon } from '../ui/Icon'

/** A search field that answers while one types. */
export function SearchBox({
  label,
  hint,
  value,
  onChange,
  ref,
}: {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
  ref?: Ref<HTMLInputElement>
}) {
  return (
    <div className="relative w-full md:w-80">
      <span className="pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-ink3">
        <Icon name="search" />
      </span>
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-9 w-full rounded-control border border-rule2 bg-paper pr-2 pl-9 text-interface text-ink placeholder:text-ink3 hover:border-ink max-md:h-11 max-md:text-[1rem]"
      />
    </div>
  )
}
