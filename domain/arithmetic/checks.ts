import type { Figure } from '@/data/schema'
import type { ChartId } from '../figures/chart'
import type { ArithmeticCheck } from './check'
import {
  compoundingTo2030,
  growingJustAsFast,
  imageMarketBase,
  imageMarketShare,
} from './market-checks'
import { parameterFactor, valueAgainstMarket, videoAgainstMarket } from './measure-checks'
import { adoptionPerYear, sixtyAgainstForty } from './share-checks'

const CHECKS = [
  compoundingTo2030,
  imageMarketBase,
  imageMarketShare,
  growingJustAsFast,
  videoAgainstMarket,
  valueAgainstMarket,
  adoptionPerYear,
  parameterFactor,
  sixtyAgainstForty,
]

/** Every check of the documents' numbers, in the order they are told. @throws {RangeError} where a figure is missing. */
export const arithmeticChecks = (figures: readonly Figure[]): ArithmeticCheck[] =>
  CHECKS.map((check) => check(figures))

/** A check as a way to it: its name and where it stands. */
export type CheckLink = { readonly name: string; readonly href: string }

/** The fragment of a check on the page of the documents. */
export const checkFragment = ({ id }: Pick<ArithmeticCheck, 'id'>): string => `check-${id}`

/** The way to a check. */
export const linkTo = (check: ArithmeticCheck): CheckLink => ({
  name: check.name,
  href: `/documents#${checkFragment(check)}`,
})

/** The checks that concern what a chart draws. */
export const checksOfChart = (checks: readonly ArithmeticCheck[], chart: ChartId): CheckLink[] =>
  checks.filter(({ charts }) => charts.includes(chart)).map(linkTo)

/** The checks that compute with a figure. */
export const checksOfFigure = (
  checks: readonly ArithmeticCheck[],
  { id }: Pick<Figure, 'id'>,
): CheckLink[] => checks.filter(({ inputs }) => inputs.some((input) => input.id === id)).map(linkTo)
