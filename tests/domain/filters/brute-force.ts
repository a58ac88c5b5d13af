import type { DocumentId } from '@/data/schema'
import type { MatchMode } from '@/domain/query'
import { UNSTATED } from '@/domain/words'

/** What a source holds of each facet, by all documents or by one, and whether a search finds it. */
export type Told<Source, Name extends string> = {
  readonly heldBy: (
    source: Source,
    document?: DocumentId,
  ) => Readonly<Record<Name, readonly string[]>>
  readonly isFound: (source: Source, search: string) => boolean
}

/** A query as values chosen, facet by facet. */
export type Asked<Name extends string> = {
  readonly q: string
  readonly chosen: Readonly<Record<Name | 'document', readonly string[]>>
  readonly modes?: Readonly<Partial<Record<Name, MatchMode>>>
}

/** Whether a choice lets a row through that holds these values: the definition of any, all and only. */
export function holds(
  values: readonly string[],
  chosen: readonly string[],
  mode: MatchMode,
): boolean {
  if (chosen.length === 0) return true
  const held = values.length === 0 ? [UNSTATED] : values
  if (mode === 'any') return chosen.some((value) => held.includes(value))
  if (mode === 'all') return chosen.every((value) => held.includes(value))
  return values.length > 0 && values.every((value) => chosen.includes(value))
}

/** The sources that a query lets through, told again without an index. */
export function leftBy<Source, Name extends string>(
  sources: readonly Source[],
  { heldBy, isFound }: Told<Source, Name>,
  { q, chosen, modes }: Asked<Name>,
): Source[] {
  const [document, another] = chosen.document
  const alone = another === undefined ? (document as DocumentId | undefined) : undefined
  return sources.filter((source) => {
    const facets = Object.entries<readonly string[]>(heldBy(source, alone)) as [
      Name,
      readonly string[],
    ][]
    return (
      isFound(source, q) &&
      facets.every(([name, values]) => holds(values, chosen[name], modes?.[name] ?? 'any'))
    )
  })
}

/** How many sources a query would let through with one value chosen alone; added, where all or only is asked. */
export function countIf<Source, Name extends string>(
  sources: readonly Source[],
  told: Told<Source, Name>,
  asked: Asked<Name>,
  name: Name,
  value: string,
): number {
  const isAlone = (asked.modes?.[name] ?? 'any') === 'any'
  const values = isAlone ? [value] : [...asked.chosen[name], value]
  return leftBy(sources, told, { ...asked, chosen: { ...asked.chosen, [name]: values } }).length
}
