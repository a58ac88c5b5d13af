import type { Model, Organisation, Relation, Taxon, Technology } from '@/data/schema'
import type { Circle } from '@/domain/circles'
import type { LeafRows } from './leaf-rows'

/** What the page brings along: the circles it shows first, in two packings, and the rows that those stand for. */
export type AtlasPage = {
  /** Models by concept, for a stage about as large as the standard one. Other orders are packed where they are shown. */
  readonly circles: readonly Circle[]
  /** For a small stage, such as a phone's: the same with more room for the names of parents. */
  readonly compactCircles: readonly Circle[]
  readonly taxonomy: readonly Taxon[]
  readonly models: readonly Model[]
  /** To filter models by. */
  readonly technologyNames: readonly Pick<Technology, 'id' | 'name'>[]
  readonly organisations: readonly Pick<Organisation, 'id' | 'name'>[]
  readonly relations: readonly Relation[]
  /** Names of organisations, technologies, models and taxa by id. */
  readonly names: Readonly<Record<string, string>>
  /** How many disagreements concern a row, by its id; none where it is left out. */
  readonly disputes: Readonly<Record<string, number>>
}

/** The same with the rows of the other leaves, as far as they are loaded. */
export type AtlasData = AtlasPage & LeafRows
