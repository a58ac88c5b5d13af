'use client'

import { useEffect } from 'react'
import { CHARTS } from '@/domain/figures/chart'
import { marketParsers } from '@/domain/query'
import { QueryNotice } from '../layout/QueryNotice'
import { useQuery } from '../use-query'

const CHART_IDS: ReadonlySet<string> = new Set(CHARTS.map(({ id }) => id))

/** Reads the address for the page as a whole: says what it does not understand, and goes to the chart it names. */
export function MarketAddress({ figureIds }: { figureIds: readonly string[] }) {
  const { query, ignored } = useQuery(marketParsers, {
    chart: CHART_IDS,
    figures: new Set(figureIds),
  })
  const { chart } = query

  useEffect(() => {
    if (chart !== null) document.getElementById(chart)?.scrollIntoView()
  }, [chart])

  return <QueryNotice ignored={ignored} />
}
