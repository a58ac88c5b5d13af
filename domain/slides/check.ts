import type { ArithmeticCheck } from '../arithmetic/check'
import { tablePart } from './table'
import type { View } from './view'

/** An arithmetic check: the computation line by line, each result derived, with what it does not say. */
export function checkView(check: ArithmeticCheck): View {
  const { question, finding, steps, caution, apart, sources } = check
  const table = tablePart(
    'Computation',
    ['What', 'Formula', 'Result'],
    steps.map(({ label, formula, result }) => ({
      id: label,
      cells: [{ text: label }, { text: formula }, { text: result, mark: 'derived' }],
    })),
  )
  return {
    title: question,
    subtitle: finding,
    parts: [
      table,
      {
        kind: 'text',
        heading: 'Read with care',
        paragraphs: apart === null ? [caution] : [caution, `Not comparable: ${apart}`],
      },
    ],
    citations: sources,
    alt: `${finding} ${table.alt}`,
  }
}
