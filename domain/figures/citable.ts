import type { Figure } from '@/data/schema'
import type { ArithmeticCheck } from '../arithmetic/check'
import type { Citable } from '../citations/forms'
import { type ChartText, rowInWords, sourcesOf } from './chart'
import { valueInWords } from './wording'

/** A chart to cite: its finding, and in full every number with its mark. */
export const citableChart = ({ id, finding, subtitle, rows, sources }: ChartText): Citable => ({
  id,
  claim: finding,
  lines: [subtitle, ...rows.map((row) => `- ${rowInWords(row)}`)],
  isDerived: rows.some(({ provenance }) => provenance === 'derived'),
  sources,
})

/** A figure to cite: what it is and what it states. */
export const citableFigure = (figure: Figure): Citable => ({
  id: figure.id,
  claim: `${figure.label}: ${valueInWords(figure)}`,
  lines: [],
  isDerived: false,
  sources: sourcesOf(figure.citations),
})

/** An arithmetic check to cite: its finding, and in full what was computed from what. */
export const citableCheck = ({
  id,
  finding,
  steps,
  caution,
  sources,
}: ArithmeticCheck): Citable => ({
  id: `check-${id}`,
  claim: finding.replace(/\.$/, ''),
  lines: [
    ...steps.map(({ label, formula, result }) => `- ${label}: ${formula} = ${result} (derived)`),
    caution,
  ],
  isDerived: true,
  sources,
})
