'use client'

import Link from 'next/link'
import { DOCUMENT_IDS, QUESTION_KINDS } from '@/data/schema/values'
import type { Counts } from '@/domain/filters'
import type { DocumentsQuery } from '@/domain/query'
import type { RowLink } from '@/domain/rows'
import { idInWords } from '@/domain/words'
import { QUIET_BUTTON } from '../ui/button'
import { Icon } from '../ui/Icon'
import { FilterChips } from './FilterChips'

export type ChangeQuery = (change: Partial<DocumentsQuery> | null) => void

/** Search, documents and kinds, each with how many questions it would leave; and what is left, announced. */
export function QuestionFilters({
  query,
  counts,
  concerned,
  sentence,
  onChange,
}: {
  query: DocumentsQuery
  counts: { readonly kind: Counts; readonly document: Counts }
  /** The row that the questions are narrowed to. */
  concerned: RowLink | null
  sentence: string
  onChange: ChangeQuery
}) {
  const isFiltered =
    query.q !== '' || query.kind.length > 0 || query.document.length > 0 || concerned !== null
  return (
    <search className="print:hidden flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <label className="flex min-h-9 w-full items-center gap-2 rounded-control border border-rule2 px-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink pointer-coarse:min-h-11 md:w-[324px]">
          <Icon name="search" />
          <span className="sr-only">Search documents</span>
          <input
            type="search"
            placeholder="Search documents"
            className="min-w-0 flex-1 bg-transparent text-interface placeholder:text-ink3 focus-visible:outline-none"
            value={query.q}
            onChange={(event) => onChange({ q: event.target.value })}
          />
        </label>
        <FilterChips
          legend="Documents that take a position"
          values={DOCUMENT_IDS}
          wordOf={(id) => id}
          chosen={query.document}
          counts={counts.document}
          onChange={(document) => onChange({ document })}
        />
      </div>
      <FilterChips
        legend="Kinds of question"
        values={QUESTION_KINDS}
        wordOf={idInWords}
        chosen={query.kind}
        counts={counts.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <p className="flex min-h-8 flex-wrap items-center gap-x-4 font-serif text-body pointer-coarse:min-h-11">
        <span role="status">
          {sentence}
          {concerned === null ? '' : ` Those that concern ${concerned.name}.`}
        </span>
        {concerned === null || concerned.href === null ? null : (
          <Link href={concerned.href} className="row-link font-sans text-interface">
            Open {concerned.name}
          </Link>
        )}
        {isFiltered ? (
          <button
            type="button"
            className={`${QUIET_BUTTON} font-sans`}
            onClick={() => onChange(null)}
          >
            <Icon name="close" />
            Clear filters
          </button>
        ) : null}
      </p>
    </search>
  )
}
