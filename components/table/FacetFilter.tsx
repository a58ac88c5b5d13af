'use client'

import type { FacetOption, FacetView } from '@/domain/filters/facet-views'
import { formatNumber } from '@/domain/format'
import { MATCH_MODES, type MatchMode } from '@/domain/query'
import { ModalityDot } from '../ui/ModalityDot'
import { Segmented } from '../ui/Segmented'

const MATCH_OPTIONS = MATCH_MODES.map((mode) => ({
  value: mode,
  label: mode.charAt(0).toUpperCase() + mode.slice(1),
}))

/** How many values of a long list are in sight before it is opened. */
const IN_SIGHT = 9

/** One facet: how the choice is meant where that can be changed, and the values with the rows each would leave. */
export function FacetFilter<Name extends string>({
  facet,
  onToggle,
  onMatch,
}: {
  facet: FacetView<Name>
  onToggle: (name: Name, value: string) => void
  onMatch?: (name: Name, mode: MatchMode) => void
}) {
  const { name, title, options, mode } = facet
  const { first, rest } = inSight(options)
  const list = (items: readonly FacetOption[]) => (
    <ul>
      {items.map((option) => (
        <li key={option.value}>
          <OptionRow option={option} onToggle={() => onToggle(name, option.value)} />
        </li>
      ))}
    </ul>
  )
  return (
    <fieldset className="mb-6 min-w-0 break-inside-avoid">
      <legend className="mb-1 text-interface font-semibold">{title}</legend>
      {mode === undefined || onMatch === undefined ? null : (
        <div className="mb-1.5 *:w-full [&_fieldset>div]:flex">
          <Segmented
            label={`${title}: match`}
            isLabelHidden
            options={MATCH_OPTIONS}
            value={mode}
            onChange={(chosen) => onMatch(name, chosen)}
          />
        </div>
      )}
      {list(first)}
      {rest.length === 0 ? null : (
        <details>
          <summary className="link min-h-6 py-1 text-interface text-ink2 max-xl:py-3.5">
            {rest.length} more
          </summary>
          {list(rest)}
        </details>
      )}
    </fieldset>
  )
}

function OptionRow({ option, onToggle }: { option: FacetOption; onToggle: () => void }) {
  const { label, count, isChosen, modality } = option
  return (
    <label className="flex min-h-6 items-center gap-2.5 text-interface hover:underline underline-offset-4 max-xl:min-h-11 max-xl:pointer-fine:min-h-8 max-md:pointer-fine:min-h-11">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={onToggle}
        className="size-4 shrink-0 accent-ink"
      />
      {modality === undefined ? null : <ModalityDot modality={modality} />}
      <span className={`min-w-0 flex-1 ${count === 0 && !isChosen ? 'text-ink3' : ''}`}>
        {label}
      </span>
      <span className="text-ink3 tabular-nums">{formatNumber(count)}</span>
    </label>
  )
}

/** A long list shows its first values and the chosen ones; one or two more are not worth hiding. */
function inSight(options: readonly FacetOption[]) {
  if (options.length <= IN_SIGHT + 2) return { first: options, rest: [] }
  const isFirst = ({ isChosen }: FacetOption, index: number) => index < IN_SIGHT || isChosen
  return {
    first: options.filter(isFirst),
    rest: options.filter((option, index) => !isFirst(option, index)),
  }
}
