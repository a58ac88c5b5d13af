import type { Document, Figure, Organisation } from '@/data/schema'
import { imprint } from '../citations'
import { statedNumbers } from '../figures'
import { countOf, listInWords } from '../format'

/** Where the figures that carry a number come from: which page most of them stand on, and how many name a source. */
export type FigureProvenance = {
  readonly main: Document
  readonly imprint: string
  readonly inMain: number
  readonly total: number
  readonly attributed: readonly string[]
}

const MARKET_UNITS: readonly Figure['unit'][] = [
  'usd',
  'usd-per-year',
  'percent',
  'percent-per-year',
]

/** The provenance of the money, growth and share figures. @throws {RangeError} where no document states any. */
export function figureProvenance(
  figures: readonly Figure[],
  documents: readonly Document[],
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
): FigureProvenance {
  const numbers = figures.filter(
    (figure) => MARKET_UNITS.includes(figure.unit) && statedNumbers(figure).length > 0,
  )
  const statedIn = (document: Document) =>
    numbers.filter(({ citations }) =>
      citations.some((citation) => citation.document === document.id),
    ).length
  const [main] = [...documents].sort((one, other) => statedIn(other) - statedIn(one))
  if (main === undefined) throw new RangeError('No document states a figure')
  return {
    main,
    imprint: imprint(main),
    inMain: statedIn(main),
    total: numbers.length,
    attributed: numbers
      .filter(({ attributedTo }) => attributedTo !== null)
      .map(
        ({ attributedTo }) =>
          organisations.find(({ id }) => id === attributedTo)?.name ?? `${attributedTo}`,
      ),
  }
}

/** The provenance as two sentences: whose page the figures come from, and how many of them name a source. */
export function provenanceInWords({
  main,
  imprint: by,
  inMain,
  total,
  attributed,
}: FigureProvenance): string {
  const share = inMain === total ? `All ${total}` : `${inMain} of ${total}`
  const named =
    attributed.length === 0
      ? 'None of them names a source.'
      : `Only ${countOf(attributed.length, 'figure names a source', 'figures name a source')}: ${listInWords(attributed)}.`
  return `${share} money, growth and share figures come from one document, ${main.id} (${by}). ${named}`
}
