'use client'

import Link from 'next/link'
import type { Document, Verdict } from '@/data/schema'
import { drawVerdicts } from '@/domain/export/verdict-map'
import type { VerdictsChart as Chart } from '@/domain/figures/verdicts'
import { VerdictMark } from '../use-cases/VerdictMark'
import { ChartFigure } from './ChartFigure'
import type { DrawPlot } from './chart-picture'

const SHADES: Readonly<Record<Verdict, string>> = {
  yes: 'color-mix(in oklab, var(--ink) 19%, var(--paper))',
  limited: 'color-mix(in oklab, var(--ink) 8%, var(--paper))',
  no: 'var(--paper)',
}

const COLUMNS = [
  { side: 'llm', name: 'LLM' },
  { side: 'generativeAi', name: 'Generative AI, other than LLMs' },
] as const

/** The verdicts as a heat map that is a table: the deeper the shade of a cell, the stronger the verdict, with its word in it. */
export function VerdictsChart({
  chart,
  documents,
}: {
  chart: Chart
  documents: readonly Document[]
}) {
  const draw: DrawPlot = (colourOf) =>
    drawVerdicts(chart.cases, {
      shades: {
        yes: colourOf(SHADES.yes),
        limited: colourOf(SHADES.limited),
        no: colourOf(SHADES.no),
      },
      edge: colourOf('var(--rule)'),
      ink: colourOf('var(--ink)'),
      ink2: colourOf('var(--ink2)'),
    })
  return (
    <ChartFigure chart={chart} documents={documents} draw={draw}>
      <div className="overflow-x-auto">
        <table className="w-full border-separate border-spacing-0.5 text-left text-interface">
          <caption className="sr-only">Verdicts on use cases</caption>
          <thead>
            <tr className="align-bottom text-citation">
              <th scope="col" className="py-2 pr-3 font-semibold">
                Use case
              </th>
              {COLUMNS.map(({ side, name }) => (
                <th key={side} scope="col" className="w-[28%] px-3 py-2 font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.cases.map((useCase) => (
              <tr key={useCase.id}>
                <th scope="row" className="py-1.5 pr-3 font-medium">
                  <Link
                    href={`/use-cases/${useCase.id}`}
                    className="inline-flex min-h-6 items-center hover:underline pointer-coarse:min-h-9"
                  >
                    {useCase.name}
                  </Link>
                </th>
                {COLUMNS.map(({ side }) => (
                  <td
                    key={side}
                    className={`border px-3 py-1.5 ${useCase[side] === 'no' ? 'text-ink2' : 'font-medium'}`}
                    style={{ backgroundColor: SHADES[useCase[side]], printColorAdjust: 'exact' }}
                  >
                    <VerdictMark verdict={useCase[side]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartFigure>
  )
}
