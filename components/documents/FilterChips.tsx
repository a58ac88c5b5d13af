'use client'

import type { Counts } from '@/domain/filters'

/** Values that can be switched on and off, each with the number of rows it would leave. Zero stays in sight. */
export function FilterChips<Value extends string>({
  legend,
  values,
  wordOf,
  chosen,
  counts,
  onChange,
}: {
  legend: string
  values: readonly Value[]
  wordOf: (value: Value) => string
  chosen: readonly Value[]
  counts: Counts
  onChange: (chosen: Value[]) => void
}) {
  const toggle = (value: Value) =>
    chosen.includes(value)
      ? chosen.filter((other) => other !== value)
      : values.filter((other) => other === value || chosen.includes(other))
  return (
    <fieldset className="min-w-0 max-md:w-full">
      <legend className="sr-only">{legend}</legend>
      <div className="flex gap-2 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 max-md:py-1 md:flex-wrap">
        {values.map((value) => {
          const count = counts.get(value) ?? 0
          return (
            <button
              key={value}
              type="button"
              aria-pressed={chosen.includes(value)}
              className={`inline-flex min-h-8 items-center gap-1.5 whitespace-nowrap rounded-full max-md:min-h-11 border border-rule2 px-3 text-interface transition-colors hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11 ${count === 0 ? 'text-ink3' : ''}`}
              onClick={() => onChange(toggle(value))}
            >
              {wordOf(value)}
              <span className="tabular-nums">{count}</span>
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
