'use client'

import Link from 'next/link'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { RowList } from '@/domain/filters/row-list'
import { formatNumber } from '@/domain/format'
import { QUIET_BUTTON } from '../ui/button'
import { ContestedMark } from '../ui/ContestedMark'
import { Icon } from '../ui/Icon'

type DetailRow = { readonly id: string; readonly name: string; readonly contested: boolean }

/**
 * One row told beside the table, which stays usable: previous and next walk the rows as they are filtered and sorted.
 * On a phone it is a sheet at the foot. Escape closes it and gives the focus back to the row.
 */
export function DetailPanel<Row extends DetailRow>({
  row,
  rows,
  href,
  cite,
  onOpen,
  children,
}: {
  row: Row
  /** The rows in sight, in their order. */
  rows: RowList<Row>
  /** The page of the row. */
  href: string
  /** Ways to cite the row. */
  cite: ReactNode
  /** Opens another row; null closes the panel. */
  onOpen: (id: string | null) => void
  children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const panel = useRef<HTMLElement>(null)
  const place = rows.placeOf(row.id)
  const previous = rows.at(place - 1)
  const next = rows.at(place + 1)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const go = (to: Row | undefined) => {
    if (to === undefined) return
    panel.current?.scrollTo({ top: 0 })
    onOpen(to.id)
  }
  const close = () => {
    onOpen(null)
    document.querySelector<HTMLElement>(`[data-details="${row.id}"]`)?.focus()
  }
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  return (
    <aside
      ref={panel}
      aria-label="Details"
      className="fixed inset-y-0 right-0 z-40 w-104 max-w-full overflow-y-auto border-l border-rule2 bg-paper px-5 pb-8 max-md:inset-x-0 max-md:top-auto max-md:h-[70dvh] max-md:w-auto max-md:border-t max-md:border-l-0 print:hidden"
      onKeyDown={closeByKey}
    >
      <div className="sticky top-0 z-10 -mx-5 flex items-center gap-4 border-b border-rule bg-paper px-5 py-2">
        <button
          type="button"
          className={QUIET_BUTTON}
          aria-disabled={previous === undefined}
          onClick={() => go(previous)}
        >
          <Icon name="arrowLeft" />
          Previous
        </button>
        <button
          type="button"
          className={QUIET_BUTTON}
          aria-disabled={next === undefined}
          onClick={() => go(next)}
        >
          Next
          <Icon name="arrowRight" />
        </button>
        <span role="status" className="text-citation text-ink3">
          <span className="sr-only">{row.name}, </span>
          {place === -1
            ? 'not among the rows shown'
            : `${formatNumber(place + 1)} of ${formatNumber(rows.length)}`}
        </span>
        <button
          type="button"
          className="-mr-2 ml-auto grid size-9 place-items-center max-md:size-11"
          onClick={close}
        >
          <Icon name="close" />
          <span className="sr-only">Close the details</span>
        </button>
      </div>
      <h2
        ref={heading}
        tabIndex={-1}
        className="mt-4 flex items-center gap-2.5 font-serif text-panel font-semibold outline-none"
      >
        {row.name}
        {row.contested ? <ContestedMark size={16} /> : null}
      </h2>
      <div className="flex flex-wrap items-center gap-x-4 text-interface">
        <Link
          href={href}
          prefetch={false}
          className="link inline-flex min-h-6 items-center max-md:min-h-11"
        >
          Open the full page
        </Link>
        {cite}
      </div>
      {children}
    </aside>
  )
}
