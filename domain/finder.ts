import { type Letters, lettersOf, type Span, spansOf, squeeze } from './finder/letters'
import { asWritten, type Match, matchWord, TIERS, type Tier } from './finder/match'

/** Something to go to. `kind` is said in words; `detail` tells it from others of its name. */
export type Findable = {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly href: string
  readonly detail: string | null
  /** Other names it is found by, each with what that name is: `also written`, `claimed version`. */
  readonly others?: readonly { readonly as: string; readonly name: string }[]
}

/** A findable that answers, with what to show of it and which parts of that to mark. */
export type Found = {
  readonly item: Findable
  readonly tier: Tier
  readonly name: readonly Span[]
  readonly detail: string | null
  readonly detailMarks: readonly Span[]
}

type Prepared = {
  readonly item: Findable
  readonly name: Letters
  readonly others: readonly { readonly shown: string; readonly letters: Letters }[]
  readonly detail: Letters
  readonly kind: Letters
  /** Where its kind stands among the others: the findables come kind by kind. */
  readonly group: number
}

export type FinderIndex = readonly Prepared[]

type Ranked = { readonly found: Found; readonly order: readonly number[] }

/** Prepares findables for being searched at every letter typed. */
export function indexFindables(items: readonly Findable[]): FinderIndex {
  let group = 0
  return items.map((item, position) => {
    if (item.kind !== items[position - 1]?.kind) group++
    return prepare(item, group)
  })
}

const prepare = (item: Findable, group: number): Prepared => ({
  item,
  group,
  name: lettersOf(item.name),
  others: (item.others ?? []).map(({ as, name }) => {
    const shown = `${as} ${name}`
    const letters = lettersOf(name)
    const shift = shown.length - name.length
    const spans = letters.spans.map(([from, to]): Span => [from + shift, to + shift])
    return { shown, letters: { ...letters, spans } }
  }),
  detail: lettersOf(item.detail ?? ''),
  kind: lettersOf(item.kind),
})

const rankOf = (tier: Tier): number => TIERS.indexOf(tier)
const isGuess = (tier: Tier): boolean => rankOf(tier) > rankOf('elsewhere')

/**
 * What answers `typed`, best first; nothing where no letter is typed. Case, diacritics, blanks and hyphens do not
 * matter. What was typed may be a name as a whole, or words in any order, of which some may stand in the detail or be
 * the kind. Better tiers come first, names before other names, kinds in the order of the index, short names before long
 * ones. Guesses are made only where nothing begins with what was typed.
 */
export function find(index: FinderIndex, typed: string): Found[] {
  const certain = rankAll(index, typed, false)
  const isAnswered = certain.some(({ found }) => rankOf(found.tier) <= rankOf('word-start'))
  return (isAnswered ? certain : rankAll(index, typed, true))
    .sort((one, other) => compare(one.order, other.order))
    .map(({ found }) => found)
}

function rankAll(index: FinderIndex, typed: string, withGuesses: boolean): Ranked[] {
  const whole = squeeze(typed)
  if (whole === '') return []
  const words = typed
    .split(/\s+/)
    .map(squeeze)
    .filter((word) => word !== '')
  return index.flatMap((entry, position) => {
    const [first] = [
      byName(entry, whole, withGuesses),
      ...byOtherNames(entry, whole, withGuesses),
      byWords(entry, words, withGuesses),
    ]
      .filter((candidate) => candidate !== null)
      .sort((one, other) => compare(one.order, other.order))
    if (first === undefined) return []
    const order = [...first.order, entry.group, entry.item.name.length, position]
    return [{ ...first, order }]
  })
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

function byName({ item, name }: Prepared, whole: string, withGuesses: boolean): Ranked | null {
  const match = matchWord(whole, name, withGuesses)
  if (match === null) return null
  const { tier, cost, letters } = match
  return {
    found: { item, tier, name: spansOf(name, letters), detail: item.detail, detailMarks: [] },
    order: [rankOf(tier), 0, cost],
  }
}

const byOtherNames = (
  { item, others }: Prepared,
  whole: string,
  withGuesses: boolean,
): (Ranked | null)[] =>
  others.map(({ shown, letters }) => {
    const match = matchWord(whole, letters, withGuesses)
    if (match === null) return null
    const detailMarks = spansOf(letters, match.letters)
    return {
      found: { item, tier: match.tier, name: [], detail: shown, detailMarks },
      order: [rankOf(match.tier), 1, match.cost],
    }
  })

/** Every word in the name, or else at the beginning of a word of the detail, of another name or of the kind. */
function byWords(entry: Prepared, words: readonly string[], withGuesses: boolean): Ranked | null {
  const { item, name, detail } = entry
  const places = words.map((word) => placeOf(entry, word, withGuesses))
  if (places.some((place) => place === null)) return null
  const matches = places.filter((place) => place !== null)
  const worst = Math.max(rankOf('word-start'), ...matches.map(({ tier }) => rankOf(tier)))
  const lettersIn = (where: 'name' | 'detail') =>
    matches.filter((match) => match.where === where).flatMap(({ letters }) => letters)
  return {
    found: {
      item,
      tier: TIERS[worst] ?? 'subsequence',
      name: spansOf(name, lettersIn('name')),
      detail: item.detail,
      detailMarks: spansOf(detail, lettersIn('detail')),
    },
    order: [worst, 0, matches.reduce((sum, { cost }) => sum + cost, 0)],
  }
}

type Place = Match & { readonly where: 'name' | 'detail' | 'unseen' }

function placeOf(
  { name, detail, kind, others }: Prepared,
  word: string,
  withGuesses: boolean,
): Place | null {
  const inName = matchWord(word, name, withGuesses)
  if (inName !== null && !isGuess(inName.tier)) return { ...inName, where: 'name' }
  const inDetail = asWritten(word, detail)
  if (inDetail !== null) return { ...inDetail, tier: 'elsewhere', where: 'detail' }
  const isUnseen = [kind, ...others.map(({ letters }) => letters)].some(
    (letters) => asWritten(word, letters) !== null,
  )
  if (isUnseen) return { tier: 'elsewhere', cost: 1, letters: [], where: 'unseen' }
  return inName === null ? null : { ...inName, where: 'name' }
}
