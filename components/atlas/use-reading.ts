'use client'

import { useMemo, useState } from 'react'
import { lensOn } from '@/domain/arrange/lens'
import { matchingLeaves } from '@/domain/arrange/matching'
import { searchInWords } from '@/domain/arrange/wording'
import { modelFacets, type RowFacet } from '@/domain/filters/facet-views'
import { indexModels, type ModelFacet } from '@/domain/filters/model-index'
import { selectModels } from '@/domain/filters/models'
import { modelsSentence, sentenceText } from '@/domain/filters/sentence'
import { type AtlasQuery, atlasAddress } from '@/domain/query'
import { indexTree, leafCount, pathTo, type TreeIndex } from '@/domain/taxonomy'
import type { AtlasData } from './atlas-data'
import { onlyMatching, type Picture } from './pictures'

/** A picture as a query has it read: what the filters let through, what the lens shows, and what is hidden. */
export type Reading = {
  readonly picture: Picture
  readonly index: TreeIndex
  /** The circle in focus; of what is hidden the nearest one around it that is shown. */
  readonly focus: string
  /** The leaves let through; null where nothing is filtered. */
  readonly matching: ReadonlySet<string> | null
  readonly matchingFor: (search: string) => ReadonlySet<string> | null
  readonly facets: readonly RowFacet<ModelFacet>[]
  /** The filters in a sentence; null where nothing is filtered. */
  readonly filter: string | null
}

export function useReading(data: AtlasData, whole: Picture, latest: AtlasQuery): Reading {
  const query = useSettled(latest)
  const models = useMemo(
    () =>
      indexModels({
        models: data.models,
        organisations: data.organisations,
        technologies: data.technologyNames,
      }),
    [data.models, data.organisations, data.technologyNames],
  )
  const selection = useMemo(() => selectModels(models, query), [models, query])
  const matching = useMemo(
    () => matchingLeaves(whole.tree, query.leaves, query, () => selection),
    [whole, query, selection],
  )
  const isHiding = query.hide && matching !== null
  // The same leaves give the same picture, whatever filter lets them through.
  const shown = isHiding ? [...matching].sort().join(' ') : null
  const picture = useMemo(
    () => (shown === null ? whole : onlyMatching(whole, new Set(shown.split(' ')))),
    [whole, shown],
  )
  const lens = useMemo(
    () => (query.lens === null ? null : lensOn(whole.filings, query.lens)),
    [whole, query.lens],
  )
  const index = useMemo(
    () => indexTree(picture.tree, { lens, matching: isHiding ? null : matching }),
    [picture, lens, matching, isHiding],
  )
  const filterInWords = (shown: number): string =>
    query.leaves === 'models'
      ? sentenceText(modelsSentence(query, models.names, { ...selection, shown }))
      : searchInWords(query.q, shown, leafCount(whole.tree), query.leaves)
  return {
    picture,
    index,
    focus:
      pathTo(whole.index, latest.focus ?? whole.tree.id)
        .reverse()
        .find(({ id }) => index.has(id))?.id ?? whole.tree.id,
    matching,
    matchingFor: (q) => {
      const searched = { ...query, q }
      return matchingLeaves(whole.tree, query.leaves, searched, () =>
        selectModels(models, searched),
      )
    },
    facets: query.leaves === 'models' ? modelFacets(models, query, selection) : [],
    filter: matching === null ? null : filterInWords(matching.size),
  }
}

/** The same query object for as long as it says the same, wherever the focus goes. */
function useSettled(latest: AtlasQuery): AtlasQuery {
  const key = atlasAddress({ ...latest, focus: null })
  const [settled, setSettled] = useState({ key, query: latest })
  if (settled.key === key) return settled.query
  setSettled({ key, query: latest })
  return latest
}
