'use client'

import { memo, useMemo } from 'react'
import type { UseCase } from '@/data/schema'
import { indexUseCases } from '@/domain/filters/use-cases'
import type { Ignored, UseCasesQuery } from '@/domain/query'
import { USE_CASES_TABLE } from '@/domain/tables/use-cases'
import { type ChangeRows, RowsView } from '../rows/RowsView'
import { ContestedMark } from '../ui/ContestedMark'
import { UseCaseDetails } from './UseCaseDetails'
import { USE_CASE_COLUMN_DEFINITIONS } from './use-case-columns'

/** The use cases under a query. Without `onChange` the query stays. */
export const UseCasesView = memo(function UseCasesView({
  useCases,
  query,
  ignored = [],
  onChange = () => {},
}: {
  useCases: readonly UseCase[]
  query: UseCasesQuery
  ignored?: readonly Ignored[]
  onChange?: ChangeRows<UseCasesQuery>
}) {
  const index = useMemo(() => indexUseCases(useCases), [useCases])
  return (
    <RowsView
      table={USE_CASES_TABLE}
      definitions={USE_CASE_COLUMN_DEFINITIONS}
      index={index}
      query={query}
      ignored={ignored}
      onChange={onChange}
      introduction={
        <p className="mt-1 max-w-[80ch] text-interface text-ink2">
          The verdicts are krishang’s alone, from its table, which reads “generative AI” as “not an
          LLM”. The sides are what each document files a use under; a side is never a verdict.
        </p>
      }
      notes={
        <p>
          A dash: the document does not name the use. <ContestedMark size={12} /> filed under
          different sides. Sort by a column with its header, by several with the Shift key held.
        </p>
      }
      details={(useCase) => <UseCaseDetails useCase={useCase} />}
    />
  )
})
