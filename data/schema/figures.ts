import { z } from 'zod'
import { citations, id, text } from './primitives'
import { BOUNDS, MEASURES, STATUSES, UNITS } from './values'

const year = z.int().min(1900).max(2100)

/**
 * A cited number. Exactly one of: `value`; `low` and `high`; only `wording` where the document gives words instead of digits.
 * Numbers are in whole units (US dollars, per cent, parameters), not in billions. `bound` is `at-least` for "over" and
 * "more than". `attributedTo` is an organisation's id, only where the document attributes.
 */
export const figure = z
  .strictObject({
    id,
    label: text,
    measure: z.enum(MEASURES),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    wording: text,
    bound: z.enum(BOUNDS),
    unit: z.enum(UNITS),
    period: z.strictObject({
      from: year.nullable(),
      to: year.nullable(),
      wording: text.nullable(),
    }),
    scope: text,
    attributedTo: id.nullable(),
    status: z.enum(STATUSES),
    caveats: z.array(text),
    citations,
  })
  .superRefine((row, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message, input: row })
    if ((row.low === null) !== (row.high === null))
      refuse('low', 'low and high together, or neither')
    if (row.value !== null && row.low !== null) refuse('value', 'a value or a range, not both')
    if (row.low !== null && row.high !== null && row.low >= row.high)
      refuse('high', 'high above low')
    if (row.value === null && row.low === null && row.bound === 'exact')
      refuse('bound', 'a bound other than exact where only wording is given')
    const { from, to } = row.period
    if (from !== null && to !== null && from > to)
      refuse('period', 'a period that does not end before it begins')
    const isShare = row.unit === 'percent'
    const numbers = [row.value, row.low, row.high].filter((number) => number !== null)
    if (isShare && numbers.some((number) => number > 100))
      refuse('value', 'a share between 0 and 100')
    if (numbers.some((number) => number < 0)) refuse('value', 'a number that is not negative')
  })

export type Figure = z.infer<typeof figure>
export type Measure = Figure['measure']
export type Unit = Figure['unit']
