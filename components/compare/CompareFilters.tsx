'use client'

import { DOCUMENT_IDS } from '@/data/schema/values'
import type { Counts } from '@/domain/filters'
import type { CompareQuery } from '@/domain/query'
import { idInWords } from '@/domain/words'
import { AddToDeck } from '../deck/AddToDeck'
import { FilterChips } from '../documents/FilterChips'
import { QUIET_BUTTON } from '../ui/button'
import { CopyLink } from '../ui/CopyLink'
import { Icon } from '../ui/Icon'

export type ChangeCompareQuery = (change: Partial<CompareQuery> | null) => void

/** Documents and parameters, each with the rows it would leave; what is left, announced. */
export function CompareFilters({
  parameters,
  query,
  counts,
  sentence,
  onChange,
}: {
  parameters: readonly string[]
  query: CompareQuery
  counts: { readonly parameter: Counts; readonly document: Counts }
  sentence: string
  onChange: ChangeCompareQuery
}) {
  const isFiltered = query.parameter.length > 0 || query.document.length > 0
  return (
    <search aria-label="Filter the comparison" className="print:hidden flex flex-col gap-3">
      <FilterChips
        legend="Documents"
        values={DOCUMENT_IDS}
        wordOf={(id) => id}
        chosen={query.document}
        counts={counts.document}
        onChange={(document) => onChange({ document })}
      />
      <FilterChips
        legend="Parameters"
        values={parameters}
        wordOf={idInWords}
        chosen={query.parameter}
        counts={counts.parameter}
        onChange={(parameter) => onChange({ parameter })}
      />
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 pointer-coarse:min-h-11">
        <p role="status" className="font-serif text-sentence">
          {sentence}
        </p>
        {isFiltered ? (
          <button type="button" className={QUIET_BUTTON} onClick={() => onChange(null)}>
            <Icon name="close" />
            Clear filters
          </button>
        ) : null}
        <CopyLink />
        <AddToDeck />
      </div>
    </search>
  )
}
