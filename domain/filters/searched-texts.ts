import type { Model, UseCase } from '@/data/schema'
import { idInWords } from '../words'
import type { SearchedText } from './matches'
import type { ModelNames } from './model-index'
import { haystackOf } from './search'

/** Takes a text that is searched, and what it is to a reader. */
type Tell = (kind: string, text: string) => void

/** Everything of a model but its name that search looks in. */
export const textsOfModel = (model: Model, names: ModelNames): SearchedText[] => {
  const texts: SearchedText[] = []
  tellModel(model, names, (kind, text) => texts.push({ kind, text }))
  return texts
}

function tellModel(
  { aliases, family, versions, statements, notes }: Model,
  names: ModelNames,
  tell: Tell,
): void {
  for (const alias of aliases) tell('Alias', alias)
  if (family !== null) tell('Series', family)
  for (const { label } of versions) tell('Version', label)
  for (const { as, vendor, technologies, strengths } of statements) {
    tell('Wording', as)
    if (vendor !== null) tell('Vendor', names.vendors.get(vendor) ?? vendor)
    for (const id of technologies) tell('Technology', names.technologies.get(id) ?? id)
    for (const strength of strengths) tell('Strength', strength)
  }
  for (const note of notes) tell('Note', note)
}

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
export const haystackOfModel = (model: Model, names: ModelNames): string => {
  const words: string[] = []
  tellModel(model, names, (_, text) => words.push(text))
  return haystackOf([model.name, ...model.aliases], words)
}

/** The string a use case is searched in. */
export const haystackOfUseCase = (useCase: UseCase): string =>
  haystackOf([useCase.name], wordsIn(textsOfUseCase(useCase)))

const texts = (kind: string, items: readonly string[]): SearchedText[] =>
  items.map((text) => ({ kind, text }))

const wordsIn = (searched: readonly SearchedText[]): string[] => searched.map(({ text }) => text)
