import type { ReactNode } from 'react'
import type { Document } from '@/data/schema'
import { type ChartText, citeChart } from '@/domain/figures/chart'
import { CopyCitation } from '../citations/CopyCitation'
import { SourceLine } from '../citations/SourceLine'
import { CopyLink } from '../ui/CopyLink'
import { ChartNotes } from './ChartNotes'
import { ChartTable } from './ChartTable'
import { CopyPicture } from './CopyPicture'
import { Finding } from './Finding'

/**
 * The anatomy every chart shares: finding, measure, controls, plot, source line, notes, actions and the same numbers as a
 * table. `isPicture` says whether the plot is one drawing that can be copied; a plot that is a table needs no second one.
 */
export function ChartFigure({
  chart,
  documents,
  controls,
  notesBelow = false,
  isPicture = true,
  children,
}: {
  chart: ChartText
  documents: readonly Document[]
  controls?: ReactNode
  notesBelow?: boolean
  isPicture?: boolean
  children: ReactNode
}) {
  const headingId = `${chart.id}-finding`
  const hasDerived = chart.rows.some(({ provenance }) => provenance === 'derived')
  return (
    <figure
      id={chart.id}
      aria-labelledby={headingId}
      className={`scroll-mt-4 py-10 ${notesBelow ? '' : 'xl:grid xl:grid-cols-[minmax(0,1fr)_248px] xl:grid-rows-[auto_auto_1fr] xl:gap-x-16'}`}
    >
      <div className="min-w-0">
        <h2
          id={headingId}
          className="max-w-[34em] font-serif text-finding font-semibold text-balance"
        >
          <Finding text={chart.finding} />
        </h2>
        <p className="mt-1 max-w-[84ch] text-interface text-ink2">{chart.subtitle}</p>
        {controls}
      </div>
      <div className="mt-4 min-w-0 xl:col-start-1">
        {children}
        <div className="mt-3">
          <SourceLine sources={chart.sources} />
          {hasDerived ? (
            <p className="mt-1 text-citation text-ink3">
              <span className="derived">derived</span> values are computed from what the source
              states.
            </p>
          ) : null}
        </div>
      </div>
      <div
        className={`mt-5 grid gap-x-8 ${notesBelow ? '' : 'max-xl:md:grid-cols-2 xl:col-start-2 xl:row-span-2 xl:row-start-2 xl:mt-4 xl:content-start'}`}
      >
        <ChartNotes notes={chart.notes} rule={notesBelow ? 'border-rule' : 'border-ink'} />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 xl:col-start-1 xl:mt-3 xl:content-start">
        {isPicture ? <CopyPicture chart={chart} /> : null}
        <CopyLink fragment={chart.id} />
        <CopyCitation text={citeChart(chart, documents)} />
        <ChartTable caption={chart.finding} rows={chart.rows} />
      </div>
    </figure>
  )
}
