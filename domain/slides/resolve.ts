import { createLoader, type ParserMap } from 'nuqs/server'
import type { Dataset } from '@/data/schema'
import { knownModelValues } from '../filters/known-values'
import {
  atlasParsers,
  chooseParsers,
  compareParsers,
  documentsParsers,
  marketParsers,
  modelsParsers,
  useCasesParsers,
  withoutUnknown,
} from '../query'
import { atlasView } from './atlas'
import { choiceView } from './choice'
import { compareView } from './compare'
import { documentsView, documentView } from './documents'
import { marketView } from './market'
import { modelView, oneUseCaseView } from './rows'
import { allUseCasesView, modelsView } from './tables'
import type { View } from './view'

/** What an address of ours shows; null where nothing stands there. */
export function viewAt(dataset: Dataset, address: string): View | null {
  const { pathname, searchParams, hash } = new URL(address, 'https://atlas.invalid')
  const fragment = decodeURIComponent(hash.slice(1))
  const read = <Parsers extends ParserMap>(parsers: Parsers) => createLoader(parsers)(searchParams)
  const [page = '', id] = pathname.split('/').filter((step) => step !== '')
  switch (page) {
    case '':
      return atlasView(
        dataset,
        withoutUnknown(read(atlasParsers), knownModelValues(dataset.models)),
      )
    case 'models':
      return id === undefined
        ? modelsView(dataset, withoutUnknown(read(modelsParsers), knownModelValues(dataset.models)))
        : modelView(dataset, id)
    case 'use-cases':
      return id === undefined
        ? allUseCasesView(dataset, read(useCasesParsers))
        : oneUseCaseView(dataset, id)
    case 'compare':
      return compareView(dataset, read(compareParsers), fragment)
    case 'market':
      return marketView(dataset, read(marketParsers), fragment)
    case 'choose':
      return choiceView(dataset, read(chooseParsers))
    case 'documents': {
      if (id === undefined) return documentsView(dataset, read(documentsParsers), fragment)
      const document = dataset.documents.find((one) => one.id === id)
      return document === undefined ? null : documentView(dataset, document)
    }
    default:
      return null
  }
}
