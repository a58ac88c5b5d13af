'use client'

import type { Document, Figure } from '@/data/schema'
import { growthAssumptions, marketGrowth } from '@/domain/figures/market-growth'
import { marketParsers } from '@/domain/query'
import { MarketGrowthChart } from '../charts/MarketGrowthChart'
import { useQuery } from '../use-query'

/** The growth chart with its assumptions in the address. */
export function GrowthExplorer({
  figures,
  documents,
}: {
  figures: readonly Figure[]
  documents: readonly Document[]
}) {
  const { query, setQuery } = useQuery(marketParsers)
  const chart = marketGrowth(figures, growthAssumptions(figures, query))
  return <MarketGrowthChart chart={chart} documents={documents} setQuery={setQuery} />
}
