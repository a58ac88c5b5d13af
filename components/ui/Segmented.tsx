'use client'

import { useId } from 'react'

const LABEL = 'mb-1 text-smallest text-ink2'

/** One choice of a few, all in sight: a group of radio buttons drawn as one control. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  labelClass = LABEL,
}: {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
  /** How the label above looks. */
  labelClass?: string
}) {
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className={labelClass}>{label}</legend>
      <div className="inline-flex max-w-full flex-wrap gap-px overflow-clip rounded-control border border-rule2 bg-rule">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative inline-flex min-h-8 flex-auto items-center justify-center bg-paper px-3 text-center text-interface transition-colors has-checked:bg-ink has-checked:font-medium has-checked:text-paper forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:[forced-color-adjust:none] has-focus-visible:outline-2 has-focus-visible:-outline-offset-4 pointer-coarse:min-h-11 max-md:min-h-11"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
