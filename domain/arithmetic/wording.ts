import { formatNumber } from '../format'
import { growthFactor } from './formulas'

const BILLION = 1e9

/** A sum of US dollars as it stands in a formula: in billions, without its unit. */
export const inBillions = (usd: number, decimals = 2): string =>
  formatNumber(usd / BILLION, decimals)

const factorOf = (rate: number, exponent: number | 'n'): string =>
  `${formatNumber(growthFactor(rate), 4)}^${exponent}`

/** `67.18 × 1.396^6`, the size in US$ billion. */
export const growthFormula = (size: number, rate: number, exponent: number | 'n'): string =>
  `${inBillions(size)} × ${factorOf(rate, exponent)}`

/** `1.81 ÷ 1.17^6`, the size in US$ billion. */
export const backcastFormula = (size: number, rate: number, exponent: number | 'n'): string =>
  `${inBillions(size)} ÷ ${factorOf(rate, exponent)}`
