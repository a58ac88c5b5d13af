import { createParser, parseAsString } from 'nuqs/server'

const ID = /^[a-z0-9]+([-:][a-z0-9]+)*$/
/** Between the items of a list in an address. */
export const SEPARATOR = ','

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index])

/** A comma-separated list; what `read` does not understand is left out, repeats are dropped, an empty list is the default. */
function listOf<Item extends string | number>(read: (item: string) => Item | null) {
  return createParser<Item[]>({
    parse(value) {
      const items = value.split(SEPARATOR).map((item) => read(item.trim()))
      const known = items.filter((item): item is Awaited<Item> & Item => item !== null)
      return known.length === 0 ? null : [...new Set(known)]
    },
    serialize: (items) => items.join(SEPARATOR),
    eq: isSameList,
  }).withDefault([])
}

/** Some of a closed list of values. */
export const choices = <Value extends string>(values: readonly Value[]) =>
  listOf((item) => values.find((value) => value === item) ?? null)

/** Ids of rows; whether a row has them is for the page to say. */
export const ids = () => listOf((item) => (ID.test(item) ? item : null))

/** One id of a row, or none. */
export const oneId = createParser<string>({
  parse: (value) => (ID.test(value) ? value : null),
  serialize: String,
})

/** Column names to sort by, a leading hyphen for descending. */
export const sortBy = <Column extends string>(columns: readonly Column[]) =>
  choices(columns.flatMap((column) => [column, `-${column}` as const]))

/** Free text, empty by default. */
export const search = parseAsString.withDefault('')

/** Numbers of per cent above -100 and up to 1,000. */
export const percentages = listOf((item) => {
  const rate = Number(item)
  return item !== '' && Number.isFinite(rate) && rate > -100 && rate <= 1000 ? rate : null
})

/** A whole number of a closed range, such as a year. */
export const wholeNumberBetween = (low: number, high: number) =>
  createParser<number>({
    parse: (value) => {
      const number = Number(value)
      return /^\d+$/.test(value) && number >= low && number <= high ? number : null
    },
    serialize: String,
  })

const YES = ['yes', 'true', '1']
const NO = ['no', 'false', '0']

/** Yes or no, also understood as true or false, 1 or 0. */
export const yesOrNo = createParser<boolean>({
  parse: (value) => (YES.includes(value) ? true : NO.includes(value) ? false : null),
  serialize: (value) => (value ? 'yes' : 'no'),
})
