import type { ReactNode } from 'react'
import type { FigureProvenance } from '@/domain/figures/provenance'
import { ChartNavigation } from './ChartNavigation'
import { MarketIntro } from './MarketIntro'

/** The page around the charts: intro, what the address asked for in vain, ways to the charts, then the charts, ruled apart. */
export function MarketLayout({
  provenance,
  notice,
  children,
}: {
  provenance: FigureProvenance
  notice: ReactNode
  children: ReactNode
}) {
  return (
    <div className="mx-auto w-full max-w-[1168px] px-4 py-8 md:px-6">
      <noscript>
        <style>
          {
            '[data-plot]{display:none}[data-chart-table]::details-content{content-visibility:visible;block-size:auto}'
          }
        </style>
      </noscript>
      <MarketIntro provenance={provenance} />
      <div className="mt-4">{notice}</div>
      <ChartNavigation />
      <div className="divided border-ink">{children}</div>
    </div>
  )
}
