'use client'

import type { Document, Figure } from '@/data/schema'
import type { CheckLink } from '@/domain/arithmetic/checks'
import { growthAssumptions, marketGrowth } from '@/domain/figures/market-growth'
import { marketParsers } from '@/domain/query'
import { MarketGrowthChart } from '../charts/MarketGrowthChart'
import { useQuery } from '../use-query'

/** The growth chart with its assumptions in the address. */
export function GrowthExplorer({
  figures,
  documents,
  checks,
}: {
  figures: readonly Figure[]
  documents: readonly Document[]
  checks: readonly CheckLink[]
}) {
  const { query, setQuery } = useQuery(marketParsers)
  const chart = marketGrowth(figures, growthAssumptions(figures, query))
  return (
    <MarketGrowthChart chart={chart} documents={documents} checks={checks} setQuery={setQuery} />
  )
}
