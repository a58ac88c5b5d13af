'use client'

import { useMemo } from 'react'
import type { UseCase } from '@/data/schema'
import { knownRows, knownUseCaseValues } from '@/domain/filters/known-values'
import { useCasesParsers } from '@/domain/query'
import { useQuery } from '../use-query'
import { UseCasesView } from './UseCasesView'

/** The use-case table with its state in the address. */
export function UseCasesExplorer({ useCases }: { useCases: readonly UseCase[] }) {
  const known = useMemo(
    () => ({ ...knownRows(useCases), ...knownUseCaseValues(useCases) }),
    [useCases],
  )
  const { query, setQuery, ignored } = useQuery(useCasesParsers, known)
  return <UseCasesView useCases={useCases} query={query} ignored={ignored} onChange={setQuery} />
}
