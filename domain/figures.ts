import type { Figure } from '@/data/schema'

/** A figure by its id. @throws {RangeError} where no row has it. */
export function figureById(figures: readonly Figure[], id: string): Figure {
  const figure = figures.find((row) => row.id === id)
  if (figure === undefined) throw new RangeError(`No figure has the id ${id}`)
  return figure
}

/** The one number a figure states, in whole units. @throws {RangeError} for a range, or words only. */
export function statedValue({ id, value }: Figure): number {
  if (value === null) throw new RangeError(`The figure ${id} states no single number`)
  return value
}

/** The first and last year a figure is about. @throws {RangeError} where it names none. */
export function statedYear({ id, period }: Figure): number {
  const year = period.to ?? period.from
  if (year === null) throw new RangeError(`The figure ${id} names no year`)
  return year
}

/** All numbers a figure states: its value, or both ends of its range; none where it gives words only. */
export const statedNumbers = ({ value, low, high }: Figure): number[] =>
  [value, low, high].filter((number) => number !== null)
