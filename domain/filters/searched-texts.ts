import type { Model, UseCase } from '@/data/schema'
import { idInWords } from '../words'
import type { SearchedText } from './matches'
import type { ModelNames } from './model-index'
import { haystackOf } from './search'

/** Everything of a model but its name that search looks in. */
export const textsOfModel = (
  { aliases, family, versions, statements, notes }: Model,
  names: ModelNames,
): SearchedText[] => [
  ...texts('Alias', aliases),
  ...texts('Series', family === null ? [] : [family]),
  ...texts(
    'Version',
    versions.map(({ label }) => label),
  ),
  ...statements.flatMap(({ as, vendor, technologies, strengths }) => [
    ...texts('Wording', [as]),
    ...texts('Vendor', vendor === null ? [] : [names.vendors.get(vendor) ?? vendor]),
    ...texts(
      'Technology',
      technologies.map((id) => names.technologies.get(id) ?? id),
    ),
    ...texts('Strength', strengths),
  ]),
  ...texts('Note', notes),
]

/** Everything of a use case but its name that search looks in. */
export const textsOfUseCase = ({ sector, statements, examples }: UseCase): SearchedText[] => [
  ...texts('Sector', sector === null ? [] : [idInWords(sector)]),
  ...texts(
    'Wording',
    statements.map(({ as }) => as),
  ),
  ...examples.flatMap(({ organisation, product, summary }) => [
    ...texts('Organisation', organisation === null ? [] : [organisation]),
    ...texts('Product', product === null ? [] : [product]),
    ...texts('Example', [summary]),
  ]),
]

/** The string a model is searched in. */
export const haystackOfModel = (model: Model, names: ModelNames): string =>
  haystackOf([model.name, ...model.aliases], wordsIn(textsOfModel(model, names)))

/** The string a use case is searched in. */
export const haystackOfUseCase = (useCase: UseCase): string =>
  haystackOf([useCase.name], wordsIn(textsOfUseCase(useCase)))

const texts = (kind: string, items: readonly string[]): SearchedText[] =>
  items.map((text) => ({ kind, text }))

const wordsIn = (searched: readonly SearchedText[]): string[] => searched.map(({ text }) => text)
