'use client'

import type { Document, Figure } from '@/data/schema'
import { marketParsers } from '@/domain/query'
import { useQuery } from '../use-query'
import { ShowTogether } from './ShowTogether'

/** Two figures put together, their ids in the address. */
export function TogetherExplorer({
  figures,
  documents,
  initial,
}: {
  figures: readonly Figure[]
  documents: readonly Document[]
  initial: readonly [Figure, Figure]
}) {
  const { query, setQuery } = useQuery(marketParsers)
  const asked = query.figures.flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
  const [one = initial[0], other = one === initial[1] ? initial[0] : initial[1]] = asked
  return (
    <ShowTogether
      figures={figures}
      documents={documents}
      chosen={[one, other]}
      choose={(ids) => setQuery({ figures: ids })}
    />
  )
}
