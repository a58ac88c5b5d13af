'use client'

import { useEffect, useRef, useState } from 'react'
import { listInWords } from '@/domain/format'
import { compareRows, MOST_COMPARED, type Point } from '@/domain/side-by-side'
import type { TableRow } from '@/domain/tables/row'
import type { RemarkedCitation } from '@/domain/tables/table'
import { CitationList } from '../citations/CitationList'
import { AddToDeck } from '../deck/AddToDeck'
import { FillScreen } from '../stage/FillScreen'
import { Stageable } from '../stage/Stageable'
import type { CustomStyle } from '../table/custom-style'
import { PrintedAddress } from '../table/PrintedAddress'
import { BUTTON } from '../ui/button'
import { CopyLink } from '../ui/CopyLink'
import { ComparedHeading } from './ComparedHeading'
import { ComparedNames } from './ComparedNames'
import { ComparedPoint } from './ComparedPoint'
import { CARD_LINE, CARD_VALUE, POINT } from './compared-layout'

/** Two to four rows point by point; where what is stated differs, the line says so. */
export function RowComparison<Row extends TableRow>({
  rows,
  noun,
  slug,
  points,
  cited,
  asked,
  onRemove,
  onBack,
}: {
  rows: readonly Row[]
  /** One row, as in `model`. */
  noun: string
  slug: string
  points: readonly Point<Row>[]
  cited: (row: Row) => readonly RemarkedCitation[]
  /** How many the address asks for. */
  asked: number
  onRemove: (id: string) => void
  onBack: () => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [isShort, setIsShort] = useState(false)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const all = compareRows(points, rows)
  const lines = isShort ? all.filter(({ agreement }) => agreement === 'different') : all
  const title = `${listInWords(rows.map(({ name }) => name))} side by side`
  return (
    <div className="flex-1 px-4 py-5 md:px-6 xl:px-7">
      <h1
        ref={heading}
        tabIndex={-1}
        className="max-w-[40ch] font-serif text-title font-semibold text-balance outline-none"
      >
        <ComparedNames names={rows.map(({ name }) => name)} /> side by side
      </h1>
      <p className="mt-1 max-w-[80ch] text-interface text-ink2">
        <span className="derived">derived</span> Each value joins what all documents state of the{' '}
        {noun}; the letters say which. What no document states is no difference.
        {asked > MOST_COMPARED ? ` The first ${MOST_COMPARED} of ${asked} are shown.` : ''}
      </p>
      <PrintedAddress />
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
        <button type="button" className={BUTTON} onClick={onBack}>
          Back to the table
        </button>
        <label className="inline-flex min-h-9 items-center gap-2.5 text-interface max-md:min-h-11">
          <input
            type="checkbox"
            checked={isShort}
            onChange={() => setIsShort(!isShort)}
            className="size-4 accent-ink"
          />
          Differences only
        </label>
        <FillScreen part="comparison" />
        <CopyLink />
        <AddToDeck parameters={{ row: null }} />
      </div>
      <Stageable id="comparison" title={title} withTitle className="mt-4">
        <div className="@container/table">
          <div className="tabular:overflow-x-auto print:overflow-visible">
            <table
              aria-label="Comparison"
              className="w-full border-collapse text-left align-top text-interface card:block tabular:table-fixed not-print:tabular:min-w-(--min-width) print:text-citation"
              style={{ '--min-width': `${7 + rows.length * 11}rem` } as CustomStyle}
            >
              <thead className="card:block">
                <tr className={`border-b border-ink ${CARD_LINE}`}>
                  <th
                    scope="col"
                    className="sticky left-0 w-44 bg-paper py-2 pr-3 align-bottom font-normal card:hidden"
                  >
                    <span className="sr-only">Point</span>
                  </th>
                  {rows.map((row) => (
                    <ComparedHeading
                      key={row.id}
                      row={row}
                      href={`/${slug}/${row.id}`}
                      onRemove={onRemove}
                    />
                  ))}
                </tr>
              </thead>
              <tbody className="card:block">
                {lines.map((line) => (
                  <ComparedPoint key={line.label} line={line} rows={rows} />
                ))}
                <tr className={`bg-paper ${CARD_LINE}`}>
                  <th scope="row" className={POINT}>
                    Citations
                  </th>
                  {rows.map((row) => (
                    <td
                      key={row.id}
                      data-name={row.name}
                      className={`pr-4 align-top ${CARD_VALUE}`}
                    >
                      <CitationList items={cited(row)} />
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
          </div>
        </div>
      </Stageable>
      {isShort && lines.length === 0 ? (
        <p className="mt-4 text-ink2">What the documents state of them differs in no point.</p>
      ) : null}
    </div>
  )
}
