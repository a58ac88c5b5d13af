import type { ReactNode } from 'react'
import type { Document } from '@/data/schema'
import type { CheckLink } from '@/domain/arithmetic/checks'
import type { ChartText } from '@/domain/figures/chart'
import { SourceLine } from '../citations/SourceLine'
import { FillScreen } from '../stage/FillScreen'
import { Stageable } from '../stage/Stageable'
import { ChartActions } from './ChartActions'
import { ChartNotes } from './ChartNotes'
import { ChartTable } from './ChartTable'
import { CheckLinks } from './CheckLinks'
import type { DrawPlot } from './chart-picture'
import { Finding } from './Finding'
import { PointReader } from './PointReader'

/**
 * The anatomy every chart shares: finding, measure, controls, plot, source line, notes, actions and the same numbers as a
 * table. `draw` draws the plot for a picture where it is a table on the page, which needs no reading point by point.
 */
export function ChartFigure({
  chart,
  documents,
  controls,
  notesBelow = false,
  checks = [],
  draw,
  part,
  children,
}: {
  chart: ChartText
  documents: readonly Document[]
  controls?: ReactNode
  notesBelow?: boolean
  /** The arithmetic checks of what it draws. */
  checks?: readonly CheckLink[]
  draw?: DrawPlot
  /** The fragment of the part of the page that the figure stands in, where that is not the figure alone. */
  part?: string
  children: ReactNode
}) {
  const Heading = part === undefined ? 'h2' : 'h3'
  const headingId = `${chart.id}-finding`
  const fragment = part ?? chart.id
  const hasDerived = chart.rows.some(({ provenance }) => provenance === 'derived')
  return (
    <Stageable id={fragment} title={chart.finding} kind="chart">
      <figure
        id={chart.id}
        aria-labelledby={headingId}
        className={`scroll-mt-4 ${part === undefined ? 'py-10' : 'pt-6'} ${notesBelow ? '' : 'xl:grid xl:grid-cols-[minmax(0,1fr)_248px] xl:grid-rows-[auto_auto_1fr] xl:gap-x-16'} staged:flex staged:flex-col staged:py-0`}
      >
        <div className="min-w-0 print:break-inside-avoid print:break-after-avoid">
          <Heading
            id={headingId}
            className="max-w-[34em] font-serif text-finding font-semibold text-balance staged:text-title"
          >
            <Finding text={chart.finding} />
          </Heading>
          <p className="mt-1 max-w-[84ch] text-interface text-ink2 staged:max-w-none staged:text-body">
            {chart.subtitle}
          </p>
          {controls}
        </div>
        <div className="mt-4 min-w-0 print:break-inside-avoid xl:col-start-1 staged:flex staged:flex-1 staged:flex-col">
          {draw === undefined ? (
            <PointReader rows={chart.rows} finding={chart.finding}>
              {children}
            </PointReader>
          ) : (
            children
          )}
          <div className="mt-5">
            <SourceLine sources={chart.sources} />
            {hasDerived ? (
              <p className="mt-1 text-citation text-ink3">
                <span className="derived">derived</span> values are computed from what the source
                states.
              </p>
            ) : null}
            <CheckLinks checks={checks} />
          </div>
        </div>
        <div
          className={`mt-5 grid gap-x-8 staged:hidden ${notesBelow ? '' : 'max-xl:md:grid-cols-2 xl:col-start-2 xl:row-span-2 xl:row-start-2 xl:mt-4 xl:content-start'}`}
        >
          <ChartNotes notes={chart.notes} rule={notesBelow ? 'border-rule' : 'border-ink'} />
        </div>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1 xl:col-start-1 xl:mt-3 xl:content-start staged:hidden">
          <FillScreen part={fragment} />
          <ChartActions chart={chart} documents={documents} fragment={fragment} draw={draw} />
          <ChartTable caption={chart.finding} rows={chart.rows} />
        </div>
      </figure>
    </Stageable>
  )
}
