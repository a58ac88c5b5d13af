import type { ChartPart } from '../../../slides/content'
import { fill } from '../paint'
import { xml } from '../xml'
import { CATEGORY_AXIS, painted, VALUE_AXIS } from './frame'
import { numberReference, type SheetColumn, seriesName, textReference } from './sheet'

/** What the wording leaves open is shaded so faintly that lines and labels stand out. */
const SHADE = 0.07

/**
 * The two columns behind the area between two readings: the lower of them, and how far the other lies above it. Where one
 * has no number yet both begin at the other's. None where nothing is left open.
 */
export function betweenColumns({ series, between, categories }: ChartPart): SheetColumn[] {
  if (between === null) return []
  const readings = series.filter(({ id }) => between.includes(id))
  const ends = categories.map((_, at) => {
    const values = readings.flatMap(({ points }) => points[at]?.value ?? [])
    return values.length === 0 ? null : ([Math.min(...values), Math.max(...values)] as const)
  })
  return [
    {
      head: 'Lower reading',
      cells: ends.map((pair) => (pair === null ? null : pair[0])),
    },
    {
      head: 'Left open between the readings',
      cells: ends.map((pair) => (pair === null ? null : pair[1] - pair[0])),
    },
  ]
}

/** The area between two readings, stacked on the lower one, which is not seen. `first` is the column where they begin. */
export const betweenArea = (columns: readonly SheetColumn[], first: number): string =>
  xml(
    'c:areaChart',
    {},
    xml('c:grouping', { val: 'stacked' }),
    xml('c:varyColors', { val: 0 }),
    [first, first + 1].map((column) =>
      xml(
        'c:ser',
        {},
        xml('c:idx', { val: column }),
        xml('c:order', { val: column }),
        seriesName(columns, column),
        painted(fill(column === first ? null : 'ink', SHADE), null),
        xml('c:cat', {}, textReference(columns, 0)),
        xml('c:val', {}, numberReference(columns, column)),
      ),
    ),
    xml('c:axId', { val: CATEGORY_AXIS }),
    xml('c:axId', { val: VALUE_AXIS }),
  )
