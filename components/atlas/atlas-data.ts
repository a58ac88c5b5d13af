import type { Model, Organisation, Relation, Taxon, Technology, UseCase } from '@/data/schema'
import type { Circle } from '@/domain/circles'

/** What the page hands to the Atlas: the circles it shows first, in two packings, and the rows that all of them stand for. */
export type AtlasData = {
  /** Models by concept, for a stage about as large as the standard one. Other orders are packed where they are shown. */
  readonly circles: readonly Circle[]
  /** For a small stage, such as a phone's: the same with more room for the names of parents. */
  readonly compactCircles: readonly Circle[]
  readonly taxonomy: readonly Taxon[]
  readonly models: readonly Model[]
  readonly useCases: readonly UseCase[]
  readonly technologies: readonly Technology[]
  readonly organisations: readonly Pick<Organisation, 'id' | 'name'>[]
  readonly relations: readonly Relation[]
  /** Names of organisations, technologies, models and taxa by id. */
  readonly names: Readonly<Record<string, string>>
}
