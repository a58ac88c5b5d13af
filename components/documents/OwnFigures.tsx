import Link from 'next/link'
import type { Citation, Figure, Organisation } from '@/data/schema'
import { citableFigure } from '@/domain/figures/citable'
import {
  attribution,
  MEASURE_WORDS,
  periodInWords,
  STATUS_WORDS,
  valueInWords,
} from '@/domain/figures/wording'
import { RowCite } from '../citations/RowCite'
import { PlacedQuote } from './PlacedQuote'

/** The figures a document states, each with its words and place; the name leads to all that is known of it. */
export function OwnFigures({
  figures,
  organisations,
}: {
  figures: readonly { readonly row: Figure; readonly citations: readonly Citation[] }[]
  organisations: readonly Pick<Organisation, 'id' | 'name'>[]
}) {
  return (
    <ul className="border-t">
      {figures.map(({ row: figure, citations }) => (
        <li
          key={figure.id}
          className="grid break-inside-avoid gap-x-8 gap-y-1 border-b py-2.5 text-interface md:grid-cols-2 xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]"
        >
          <div>
            <Link href={`/market#${figure.id}`} prefetch={false} className="row-link font-semibold">
              {figure.label}
            </Link>
            <p className="font-serif text-body font-semibold">{valueInWords(figure)}</p>
            <p className="text-citation text-ink3">
              {MEASURE_WORDS[figure.measure]}; {figure.scope}; period: {periodInWords(figure)};{' '}
              {STATUS_WORDS[figure.status]}, {attribution(figure, organisations)}
            </p>
          </div>
          <div>
            <ul>
              {citations.map((citation) => (
                <li key={`${citation.section} ${citation.anchor}`} className="not-last:mb-1">
                  <PlacedQuote citation={citation} />
                </li>
              ))}
            </ul>
            <RowCite citable={citableFigure(figure)} fragment="figures" />
          </div>
        </li>
      ))}
    </ul>
  )
}
