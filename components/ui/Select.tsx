'use client'

import { useId } from 'react'
import { Icon } from './Icon'

/** One choice of a list that opens, drawn as a control with its label above. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  labelClass = 'mb-1 block text-smallest text-ink2',
}: {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
  /** How the label above looks. */
  labelClass?: string
}) {
  const id = useId()
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={labelClass}>
        {label}
      </label>
      <div className="relative">
        <select
          id={id}
          className="min-h-8.5 w-full appearance-none rounded-control border border-rule2 bg-paper pr-8 pl-3 text-interface text-ink hover:border-ink pointer-coarse:min-h-11 max-md:min-h-11"
          value={value}
          onChange={({ target }) => {
            const chosen = options.find((option) => option.value === target.value)
            if (chosen !== undefined) onChange(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute inset-y-0 right-2.5 grid place-items-center">
          <Icon name="chevronDown" size={12} />
        </span>
      </div>
    </div>
  )
}
