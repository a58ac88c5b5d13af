'use client'

import { type ReactNode, useId, useRef, useState } from 'react'
import type { RowFacet } from '@/domain/filters/facet-views'
import type { SentencePart } from '@/domain/filters/sentence'
import { countOf } from '@/domain/format'
import type { Ignored, MatchMode } from '@/domain/query'
import { AddToDeck } from '../deck/AddToDeck'
import { AfterPaint } from '../layout/AfterPaint'
import { QueryNotice } from '../layout/QueryNotice'
import { CopyLink } from '../ui/CopyLink'
import { EmptyResult } from './EmptyResult'
import { Facets } from './Facets'
import { FilterButton } from './FilterButton'
import { FilterChips } from './FilterChips'
import { FilterPanel } from './FilterPanel'
import { FilterSentence } from './FilterSentence'
import { PrintedAddress } from './PrintedAddress'
import { SearchBox } from './SearchBox'

/** What the filters of a page say, and what to do when one is changed. */
export type TableFilters<Name extends string> = {
  readonly sentence: readonly SentencePart[]
  readonly facets: readonly RowFacet<Name>[]
  readonly search: string
  readonly ignored: readonly Ignored[]
  readonly onSearch: (search: string) => void
  readonly onToggle: (name: Name, value: string) => void
  /** Makes values all that is chosen of a facet. */
  readonly onChoose: (name: Name, values: readonly string[]) => void
  readonly onMatch?: (name: Name, mode: MatchMode) => void
  readonly onClear: () => void
}

/** The same for any rows: a part that stays the same element is not drawn anew. */
const ADDRESS = (
  <AfterPaint>
    <PrintedAddress />
  </AfterPaint>
)
const SHARING = (
  <>
    <CopyLink />
    <AddToDeck parameters={{ row: null }} />
  </>
)

/** The page of a table: title, filter as a sentence, search, chips, facets, and the table given as children. */
export function TablePage<Name extends string>({
  title,
  noun,
  searchHint,
  shown,
  filters,
  introduction,
  actions,
  views,
  hasPanel,
  notes,
  children,
}: {
  title: string
  /** One row, as in `model`. */
  noun: string
  searchHint: string
  shown: number
  filters: TableFilters<Name>
  introduction?: ReactNode
  /** What can be done with the table as a whole. */
  actions?: ReactNode
  /** Other ways to see it. */
  views?: ReactNode
  /** A row is told beside the table, which makes room where there is some. */
  hasPanel: boolean
  notes: ReactNode
  children: ReactNode
}) {
  const { sentence, facets, search, ignored, onSearch, onToggle, onChoose, onMatch, onClear } =
    filters
  const searchBox = useRef<HTMLInputElement>(null)
  const filterButton = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  const [isPanelOpen, setIsPanelOpen] = useState(false)
  const chosen = facets.flatMap((facet) => facet.chosen).length
  const clear = () => {
    onClear()
    searchBox.current?.focus()
  }
  return (
    <div
      className={`flex-1 xl:grid xl:grid-cols-[15.5rem_minmax(0,1fr)] xl:grid-rows-[auto_1fr] ${hasPanel ? 'lg:pr-104 print:pr-0' : ''}`}
    >
      <div className="px-4 pt-5 md:flex md:flex-wrap md:items-center md:gap-x-6 md:px-6 xl:col-start-2 xl:px-7">
        <h1 className="font-serif text-title font-semibold md:flex-auto">{title}</h1>
        <div className="md:order-last md:w-full">
          <FilterSentence parts={sentence} />
          {ADDRESS}
          {introduction}
          <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
            <SearchBox
              ref={searchBox}
              label={`Search ${noun}s`}
              hint={searchHint}
              value={search}
              onChange={onSearch}
            />
            <div className="flex w-full flex-wrap items-center gap-2 md:contents">
              <FilterButton
                ref={filterButton}
                controls={panelId}
                isOpen={isPanelOpen}
                chosen={chosen}
                onToggle={() => setIsPanelOpen(!isPanelOpen)}
              />
              <div className="flex flex-wrap items-center gap-x-2 gap-y-2 md:order-last md:ml-auto md:gap-x-4">
                {actions}
              </div>
            </div>
            <div className="max-md:hidden">
              <FilterChips
                facets={facets}
                search={search}
                onRemove={(name, value) => {
                  if (chosen === 1 && search.trim() === '') searchBox.current?.focus()
                  onToggle(name, value)
                }}
                onClearSearch={() => {
                  if (chosen === 0) searchBox.current?.focus()
                  onSearch('')
                }}
                onClear={clear}
              />
            </div>
          </div>
          <div className="mt-3 empty:hidden">
            <QueryNotice ignored={ignored} />
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-x-4 max-md:hidden print:hidden">
          {SHARING}
          {views}
        </div>
      </div>
      <FilterPanel
        id={panelId}
        isOpen={isPanelOpen}
        chosen={chosen}
        result={countOf(shown, noun)}
        onClear={clear}
        onClose={() => {
          setIsPanelOpen(false)
          filterButton.current?.focus()
        }}
      >
        <Facets facets={facets} onToggle={onToggle} onChoose={onChoose} onMatch={onMatch} />
      </FilterPanel>
      <div className="px-4 pt-3 pb-10 md:px-6 xl:col-start-2 xl:px-7">
        {children}
        {shown === 0 ? <EmptyResult noun={noun} onClear={clear} /> : null}
        <AfterPaint>
          <div className="mt-4 max-w-[80ch] text-citation text-ink3">{notes}</div>
          <div className="mt-4 flex flex-wrap items-center gap-x-5 md:hidden print:hidden">
            {SHARING}
          </div>
        </AfterPaint>
      </div>
    </div>
  )
}
