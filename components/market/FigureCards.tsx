import type { Document, Figure, Measure, Organisation } from '@/data/schema'
import { MEASURES } from '@/data/schema/values'
import type { ArithmeticCheck } from '@/domain/arithmetic/check'
import { checksOfFigure } from '@/domain/arithmetic/checks'
import type { Dispute } from '@/domain/disputes'
import { type ChartText, chartsWith } from '@/domain/figures/chart'
import { FigureCard } from './FigureCard'

export type Organisations = readonly Pick<Organisation, 'id' | 'name'>[]

const MONEY = 'Money and growth'
const SHARES = 'Shares'
const BUILDING = 'What building a model takes'

const GROUPS: Readonly<Record<Measure, string>> = {
  'market-size': MONEY,
  'growth-rate': MONEY,
  'value-added': MONEY,
  opportunity: MONEY,
  'investment-share': SHARES,
  'deployment-share': SHARES,
  'opinion-share': SHARES,
  'adoption-share': SHARES,
  'market-share': SHARES,
  'value-share': SHARES,
  parameters: 'Model size',
  'development-time': BUILDING,
  'elapsed-time': 'Pace',
  hardware: BUILDING,
  'data-volume': BUILDING,
  count: 'Counts',
}

/** Every figure of the documents in groups by what it measures, those given in words only too. */
export function FigureCards({
  figures,
  documents,
  organisations,
  charts,
  checks,
  disputes,
}: {
  figures: readonly Figure[]
  documents: readonly Document[]
  organisations: Organisations
  charts: readonly ChartText[]
  checks: readonly ArithmeticCheck[]
  /** The disagreements that concern a figure, by its id. */
  disputes: ReadonlyMap<string, readonly Dispute[]>
}) {
  const ordered = MEASURES.flatMap((measure) =>
    figures.filter((figure) => figure.measure === measure),
  )
  const groups = [...new Set(ordered.map(({ measure }) => GROUPS[measure]))]
  return (
    <section id="all-figures" aria-labelledby="all-figures-heading" className="scroll-mt-4 pt-10">
      <h2 id="all-figures-heading" className="font-serif text-finding font-semibold">
        Every figure, with its words and its place
      </h2>
      <p className="mt-1 max-w-[84ch] text-interface text-ink2">
        {figures.length} figures, those without a number too. Each has an address of its own.
      </p>
      {groups.map((group) => (
        <section key={group} aria-label={group} className="mt-8">
          <h3 className="border-b border-ink pb-2 text-body font-semibold">{group}</h3>
          <div className="grid gap-x-10 md:grid-cols-2 xl:grid-cols-3">
            {ordered
              .filter(({ measure }) => GROUPS[measure] === group)
              .map((figure) => (
                <FigureCard
                  key={figure.id}
                  figure={figure}
                  documents={documents}
                  organisations={organisations}
                  charts={chartsWith(charts, figure)}
                  checks={checksOfFigure(checks, figure)}
                  disputes={disputes.get(figure.id) ?? []}
                />
              ))}
          </div>
        </section>
      ))}
    </section>
  )
}
