import type { Dataset } from '@/data/schema'
import { COLLECTION_NAMES } from '@/data/schema/values'
import type { ArithmeticCheck } from '../arithmetic/check'
import { deriveModel, deriveUseCase } from '../consensus'
import { citationsIn } from '../rows'

/** How many rows of a kind have a property: `12 of 35 models without a vendor`. */
export type Share = { readonly label: string; readonly count: number; readonly of: number }

/** How many values of a kind are ours: `27 results of 9 arithmetic checks`. */
export type Tally = { readonly label: string; readonly count: number }

/** How sound the data is, counted. Every number is derived from the rows. */
export type DataHealth = {
  readonly rowCount: number
  readonly citationCount: number
  /** Distinct places cited: the same words of the same section count once. */
  readonly placeCount: number
  /** Rows that rest on nothing; documents, which are what the others rest on, apart. */
  readonly uncited: Share
  readonly contested: readonly Share[]
  readonly unstated: readonly Share[]
  readonly derived: readonly Tally[]
}

/**
 * Rows, citations and cited places; what nothing is cited for, what is contested, unstated, and derived by us: with
 * `checks` their results too.
 */
export function healthOf(dataset: Dataset, checks: readonly ArithmeticCheck[] = []): DataHealth {
  const citations = COLLECTION_NAMES.flatMap((name) => citationsIn(dataset[name]))
  return {
    rowCount: COLLECTION_NAMES.reduce((sum, name) => sum + dataset[name].length, 0),
    citationCount: citations.length,
    placeCount: new Set(
      citations.map(({ document, section, anchor }) => JSON.stringify([document, section, anchor])),
    ).size,
    uncited: share(
      'rows without a citation',
      COLLECTION_NAMES.filter((name) => name !== 'documents').flatMap((name) => [...dataset[name]]),
      (row) => citationsIn(row).length === 0,
    ),
    contested: contestedIn(dataset),
    unstated: unstatedIn(dataset),
    derived: derivedFrom(dataset, checks),
  }
}

const share = <Item>(
  label: string,
  items: readonly Item[],
  isCounted: (item: Item) => boolean,
): Share => ({ label, count: items.filter(isCounted).length, of: items.length })

const contestedIn = ({ models, useCases, technologies, taxonomy }: Dataset): Share[] => [
  share('models', models, (row) => deriveModel(row).contested),
  share('use cases', useCases, (row) => deriveUseCase(row).contested),
  share(
    'technologies',
    technologies,
    ({ statements }) => new Set(statements.map(({ side }) => side)).size > 1,
  ),
  share('circles of the taxonomy', taxonomy, ({ contested }) => contested !== undefined),
]

const unstatedIn = ({ documents, models, useCases, figures }: Dataset): Share[] => [
  share('models without a vendor', models, ({ statements }) =>
    statements.every(({ vendor }) => vendor === null),
  ),
  share('models without an input', models, ({ statements }) =>
    statements.every(({ input }) => input.length === 0),
  ),
  share('models without an output', models, ({ statements }) =>
    statements.every(({ output }) => output.length === 0),
  ),
  share('models without a technology', models, ({ statements }) =>
    statements.every(({ technologies }) => technologies.length === 0),
  ),
  share('use cases without a verdict', useCases, ({ verdicts }) => verdicts.length === 0),
  share('use cases without a sector', useCases, ({ sector }) => sector === null),
  share(
    'figures without a year',
    figures,
    ({ period }) => period.from === null && period.to === null,
  ),
  share(
    'figures in words alone',
    figures,
    ({ value, low, high }) => value === null && low === null && high === null,
  ),
  share('figures attributed to nobody', figures, ({ attributedTo }) => attributedTo === null),
  share('documents without a date', documents, ({ published }) => published === null),
]

function derivedFrom({ models, useCases }: Dataset, checks: readonly ArithmeticCheck[]): Tally[] {
  const added = <Row extends object>(rows: readonly Row[], derive: (row: Row) => object): number =>
    rows.reduce((sum, row) => sum + Object.keys(derive(row)).length - Object.keys(row).length, 0)
  return [
    { label: 'unions of statements, for models', count: added(models, (row) => deriveModel(row)) },
    {
      label: 'unions of statements, for use cases',
      count: added(useCases, (row) => deriveUseCase(row)),
    },
    {
      label: `results of ${checks.length} arithmetic checks`,
      count: checks.reduce((sum, { steps }) => sum + steps.length, 0),
    },
  ]
}
