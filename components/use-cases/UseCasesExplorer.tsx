'use client'

import { useMemo } from 'react'
import type { UseCase } from '@/data/schema'
import { useCasesParsers } from '@/domain/query'
import { UNSTATED } from '@/domain/words'
import { useQuery } from '../use-query'
import { UseCasesView } from './UseCasesView'

/** The use-case table with its state in the address. */
export function UseCasesExplorer({ useCases }: { useCases: readonly UseCase[] }) {
  const known = useMemo(
    () => ({
      row: new Set(useCases.map(({ id }) => id)),
      sector: new Set([UNSTATED, ...useCases.flatMap(({ sector }) => sector ?? [])]),
    }),
    [useCases],
  )
  const { query, setQuery, ignored } = useQuery(useCasesParsers, known)
  return <UseCasesView useCases={useCases} query={query} ignored={ignored} onChange={setQuery} />
}
