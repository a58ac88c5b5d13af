'use client'

import { useMemo } from 'react'
import { atlasParsers, defaultQuery } from '@/domain/query'
import { UNSEEN_WHILE_ASKED } from '../layout/AsAsked'
import { AtlasView } from './AtlasView'
import type { AtlasPage } from './atlas-data'
import { NO_ROWS } from './leaf-rows'

const QUERY = defaultQuery(atlasParsers)

/**
 * The Atlas as it stands in the HTML: models by concept, nothing filtered. Where the address asks for something and a script
 * will show that, it keeps the room but is not seen, so that nothing jumps.
 */
export function AtlasFallback({ data }: { data: AtlasPage }) {
  const whole = useMemo(() => ({ ...data, ...NO_ROWS }), [data])
  return (
    <div className={`contents ${UNSEEN_WHILE_ASKED}`}>
      <AtlasView data={whole} query={QUERY} />
    </div>
  )
}
