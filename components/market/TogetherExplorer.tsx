'use client'

import type { Document, Figure } from '@/data/schema'
import { marketParsers } from '@/domain/query'
import { useQuery } from '../use-query'
import type { Organisations } from './FigureCards'
import { ShowTogether } from './ShowTogether'

/** More than this is no longer read together. */
const MOST = 6

/** Figures put together, their ids in the address. */
export function TogetherExplorer({
  figures,
  documents,
  organisations,
  initial,
}: {
  figures: readonly Figure[]
  documents: readonly Document[]
  organisations: Organisations
  initial: readonly [Figure, Figure]
}) {
  const { query, setQuery } = useQuery(marketParsers)
  const asked = query.figures.flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
  const [one = initial[0], other = one === initial[1] ? initial[0] : initial[1], ...more] = asked
  return (
    <ShowTogether
      figures={figures}
      documents={documents}
      organisations={organisations}
      chosen={[one, other, ...more.slice(0, MOST - 2)]}
      scale={query.scale}
      choose={(ids) => setQuery({ figures: ids })}
      setScale={(scale) => setQuery({ scale })}
    />
  )
}
