import type { Citation, Model, UseCase } from '@/data/schema'

/** A place where a use case names a model: as the product of an example, or in a document's wording for the use. */
export type Mention = {
  readonly by: 'example' | 'wording'
  readonly text: string
  readonly citation: Citation
}

export type Mentioned<Row> = { readonly row: Row; readonly mentions: readonly Mention[] }

type Names = Pick<Model, 'id' | 'name' | 'aliases'>

/** The use cases that name a model, each with the places. */
export const findUseCasesNaming = (
  id: string,
  models: readonly Names[],
  useCases: readonly UseCase[],
): Mentioned<UseCase>[] => {
  const find = modelFinder(models)
  return useCases
    .map((row) => ({ row, mentions: placesIn(row).filter(({ text }) => find(text).has(id)) }))
    .filter(({ mentions }) => mentions.length > 0)
}

/** The models that a use case names, each with the places. */
export const findModelsNamedBy = <Row extends Names>(
  useCase: UseCase,
  models: readonly Row[],
): Mentioned<Row>[] => {
  const find = modelFinder(models)
  const places = placesIn(useCase)
  return models
    .map((row) => ({ row, mentions: places.filter(({ text }) => find(text).has(row.id)) }))
    .filter(({ mentions }) => mentions.length > 0)
}

/**
 * Finds the models that a text names. Of names that contain each other the longest counts, so `GPT-4o` is not GPT-4 and
 * `DALL-E 2` not DALL-E; a name must stand as a word of its own.
 */
export function modelFinder(models: readonly Names[]): (text: string) => ReadonlySet<string> {
  const owners = new Map(
    models.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((word): [string, string] => [word.toLowerCase(), id]),
    ),
  )
  const alternatives = [...owners.keys()]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  )
  return (text) => {
    if (alternatives.length === 0) return new Set()
    const found = text.match(pattern) ?? []
    return new Set(found.flatMap((word) => owners.get(word.toLowerCase()) ?? []))
  }
}

const placesIn = ({ statements, examples }: UseCase): Mention[] => [
  ...examples.flatMap(({ product, citation }): Mention[] =>
    product === null ? [] : [{ by: 'example', text: product, citation }],
  ),
  ...statements.flatMap(({ as, citation }): Mention[] => [
    { by: 'wording', text: as === citation.anchor ? as : `${as} ${citation.anchor}`, citation },
  ]),
]
