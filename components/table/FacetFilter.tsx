'use client'

import { memo, useState } from 'react'
import type { FacetOption, FacetView } from '@/domain/filters/facet-views'
import { isFound } from '@/domain/filters/search'
import { MATCH_MODES, type MatchMode } from '@/domain/query'
import { Segmented } from '../ui/Segmented'
import { FacetOptions, focusBox } from './FacetOptions'
import { VALUES_IN_SIGHT } from './facets-in-sight'

const MATCH_OPTIONS = MATCH_MODES.map((mode) => ({
  value: mode,
  label: mode.charAt(0).toUpperCase() + mode.slice(1),
}))

type FacetProps<Name extends string> = {
  readonly facet: FacetView<Name>
  /** With what is seen only when it is pointed at. */
  readonly isWhole?: boolean
  readonly onToggle: (name: Name, value: string) => void
  readonly onChoose: (name: Name, values: readonly string[]) => void
  readonly onMatch?: ((name: Name, mode: MatchMode) => void) | undefined
}

/**
 * One facet: how the choice is meant where that can be changed, the values with the rows each would leave, and a way to
 * take the choice back. A long list can be searched; what is folded of it is drawn when it is unfolded.
 */
function PlainFacet<Name extends string>({
  facet,
  isWhole = true,
  onToggle,
  onChoose,
  onMatch,
}: FacetProps<Name>) {
  const { name, title, options, mode } = facet
  const [search, setSearch] = useState('')
  const [isUnfolded, setIsUnfolded] = useState(false)
  const chosen = options.filter(({ isChosen }) => isChosen).length
  const isLong = options.length > VALUES_IN_SIGHT + 2
  const isSearching = search.trim() !== ''
  const found = isSearching ? options.filter(({ label }) => isFound(label, search)) : options
  const { first, rest } = isSearching || !isLong ? { first: found, rest: [] } : inSight(options)
  const list = (items: readonly FacetOption[]) => (
    <FacetOptions
      options={items}
      search={search}
      isAlone={chosen === 1}
      isWhole={isWhole}
      onToggle={(value) => onToggle(name, value)}
      onOnly={(value) => onChoose(name, [value])}
    />
  )
  return (
    <fieldset className="relative mb-6 min-w-0 text-interface break-inside-avoid">
      <legend className="mb-1 pr-14 font-semibold">{title}</legend>
      {chosen === 0 ? null : (
        <button
          type="button"
          aria-label={`Clear ${title}`}
          className="link absolute -top-6 right-0 min-h-6 px-1 text-citation text-ink2 max-md:-top-9 max-md:min-h-11 pointer-coarse:-top-9 pointer-coarse:min-h-11"
          onClick={(event) => {
            focusBox(event.currentTarget.closest('fieldset'))
            onChoose(name, [])
          }}
        >
          Clear
        </button>
      )}
      {mode === undefined || onMatch === undefined ? null : (
        <div className="mb-1.5 [&_fieldset>div]:flex">
          <Segmented
            label={`${title}: match`}
            labelClass="sr-only"
            options={MATCH_OPTIONS}
            value={mode}
            onChange={(chosenMode) => onMatch(name, chosenMode)}
          />
        </div>
      )}
      {isLong ? (
        <input
          type="search"
          aria-label={`Find in ${title}`}
          placeholder={`Find in ${options.length}`}
          autoComplete="off"
          spellCheck={false}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          className="mb-1.5 h-8 w-full rounded-control border border-rule2 bg-paper px-2 text-interface placeholder:text-ink3 max-md:h-11 max-md:text-[1rem]"
        />
      ) : null}
      {list(first)}
      {first.length === 0 ? <p className="py-1 text-ink3">No value has it.</p> : null}
      {rest.length === 0 ? null : (
        <details onToggle={(event) => setIsUnfolded(event.currentTarget.open)}>
          <summary className="link min-h-6 py-1 text-ink2 max-xl:py-3.5">
            {rest.length} more
          </summary>
          {isUnfolded ? list(rest) : null}
        </details>
      )}
    </fieldset>
  )
}

const isSame = (before: FacetProps<string>, after: FacetProps<string>): boolean =>
  before.isWhole === after.isWhole &&
  before.onToggle === after.onToggle &&
  before.onChoose === after.onChoose &&
  before.onMatch === after.onMatch &&
  (before.facet === after.facet || JSON.stringify(before.facet) === JSON.stringify(after.facet))

/** Drawn anew only when it says something else: what is chosen of one facet leaves many others as they are. */
// `memo` forgets that the name's type is open.
export const FacetFilter = memo(PlainFacet, isSame) as typeof PlainFacet

/** A long list shows its first values and the chosen ones. */
function inSight(options: readonly FacetOption[]) {
  const isFirst = ({ isChosen }: FacetOption, index: number) => index < VALUES_IN_SIGHT || isChosen
  return {
    first: options.filter(isFirst),
    rest: options.filter((option, index) => !isFirst(option, index)),
  }
}
