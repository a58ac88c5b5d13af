import type { Figure } from '@/data/schema'
import { figureById, statedValue } from '../figures'
import { roundMoney, valueInWords } from '../figures/wording'
import { formatMoney, formatNumber, formatPercent } from '../format'
import { type ArithmeticCheck, apartBecause, cited } from './check'
import { derivedImageMarket, derivedMarket } from './derived'
import { backcast, compound, ratio } from './formulas'
import { backcastFormula, inBillions } from './wording'

const percentOf = (part: number, whole: number): string => formatPercent(ratio(part, whole) * 100)

/** What the stated size and rate come to: neither document states the result. */
export function compoundingTo2030(figures: readonly Figure[]): ArithmeticCheck {
  const { size, rate, from, to, readings } = derivedMarket(figures)
  const [fewer, more] = readings
  return cited({
    id: 'compounding',
    name: `Compounding to ${to}`,
    question: `What do the stated size and the stated growth come to in ${to}?`,
    inputs: [size, rate],
    steps: [more, fewer].map(({ years, value, formula }) => ({
      label: `${to}, ${years} growth years from ${to - years}`,
      formula,
      result: formatMoney(value),
    })),
    finding: `No size for ${to} is stated. Compounding gives about ${roundMoney(more.value)}, or ${roundMoney(fewer.value)} if growth is counted from ${from + 1}.`,
    caution:
      'The wording leaves open which year growth is counted from, and whether the rate holds every year or on average.',
    apart: null,
    charts: ['market-growth', 'orders-of-magnitude'],
  })
}

/** The size of the image market that its stated end and growth presuppose. */
export function imageMarketBase(figures: readonly Figure[]): ArithmeticCheck {
  const { end, rate, from, base, formula } = derivedImageMarket(figures)
  return cited({
    id: 'image-base',
    name: 'Implied base of the image market',
    question: `How large can the image-generation market have been in ${from}?`,
    inputs: [end, rate],
    steps: [{ label: `${from}, at most`, formula, result: formatMoney(base) }],
    finding: `At most ${roundMoney(base)}: “over” ${formatPercent(statedValue(rate))} is a lower bound of the growth, so what it is counted back to is an upper bound.`,
    caution: `No size before ${end.period.to} is stated, and the rate has no start year: ${from} is our choice, the year of the figure for the whole market.`,
    apart: null,
    charts: ['image-market'],
  })
}

/** The stated end of the image market beside the derived whole. */
export function imageMarketShare(figures: readonly Figure[]): ArithmeticCheck {
  const { size, rate, from, to, readings } = derivedMarket(figures)
  const image = derivedImageMarket(figures)
  const end = statedValue(image.end)
  const [fewer, more] = readings
  const shares = [more, fewer].map(({ years, value }) => ({
    label: `Share in ${to}, ${years} growth years`,
    formula: `${inBillions(end)} ÷ ${inBillions(value)}`,
    result: percentOf(end, value),
  }))
  return cited({
    id: 'image-share',
    name: 'Image share of the derived market',
    question: 'What part of the whole market would image generation be?',
    inputs: [image.end, image.rate, size, rate],
    steps: [
      ...shares,
      {
        label: `Share in ${from}, at most`,
        formula: `${inBillions(image.base, 4)} ÷ ${inBillions(statedValue(size))}`,
        result: percentOf(image.base, statedValue(size)),
      },
    ],
    finding: `Between ${percentOf(end, more.value)} and ${percentOf(end, fewer.value)} in ${to}, and at most ${percentOf(image.base, statedValue(size))} in ${from}.`,
    caution:
      'Whether both sizes count the same things is not stated, so image generation need not be a part of the other figure at all.',
    apart: apartBecause(size, image.end),
    charts: ['image-market', 'market-growth'],
  })
}

/** “Growing just as fast” against the two rates the same article states. */
export function growingJustAsFast(figures: readonly Figure[]): ArithmeticCheck {
  const claim = figureById(figures, 'other-branches-growth')
  const { rate: whole } = derivedMarket(figures)
  const image = derivedImageMarket(figures)
  const [wholeRate, imageRate] = [statedValue(whole), statedValue(image.rate)]
  const end = statedValue(image.end)
  const factor = (rate: number) => compound(1, rate, image.years)
  const asFast = backcast(end, wholeRate, image.years)
  return cited({
    id: 'just-as-fast',
    name: '“Growing just as fast”',
    question: 'Do the stated rates bear out that image generation grows just as fast?',
    inputs: [claim, whole, image.rate, image.end],
    steps: [
      {
        label: 'Stated rate of the whole market to that of image generation',
        formula: `${formatNumber(wholeRate)} ÷ ${formatNumber(imageRate)}`,
        result: `${formatNumber(ratio(wholeRate, imageRate))} times`,
      },
      {
        label: `Whole market over ${image.years} years`,
        formula: `${formatNumber(1 + wholeRate / 100, 4)}^${image.years}`,
        result: `${formatNumber(factor(wholeRate))}-fold`,
      },
      {
        label: `Image generation over ${image.years} years, at least`,
        formula: `${formatNumber(1 + imageRate / 100, 4)}^${image.years}`,
        result: `${formatNumber(factor(imageRate))}-fold`,
      },
      {
        label: `Image market of ${image.from}, had it grown as fast`,
        formula: backcastFormula(end, wholeRate, image.years),
        result: formatMoney(asFast),
      },
    ],
    finding: `Not by what is stated: ${valueInWords(image.rate)} stands against ${valueInWords(whole)}. The two meet only if “over” hides more than twice the number given.`,
    caution:
      'A lower bound refutes nothing: “over” leaves room upwards. For audio and video no rate is stated at all.',
    apart: apartBecause(whole, image.rate),
    charts: ['image-market', 'market-growth'],
  })
}
