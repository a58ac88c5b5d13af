'use client'

import { useSearchParams } from 'next/navigation'
import { type Options, type UseQueryStatesKeysMap, useQueryStates, type Values } from 'nuqs'
import { type Ignored, ignoredParameters, type KnownValues, withoutUnknown } from '@/domain/query'

/**
 * The one reader and writer of the address. Gives the query the page understands, a function to change parts of it
 * (null takes a part back to its default), and what it did not understand. A change replaces the history entry unless
 * asked to push one. What values there are may depend on the rest of the query.
 */
export function useQuery<Parsers extends UseQueryStatesKeysMap>(
  parsers: Parsers,
  known: KnownValues | ((query: Values<Parsers>) => KnownValues) = {},
): {
  query: Values<Parsers>
  setQuery: (
    change: Partial<{ [Key in keyof Parsers]: Values<Parsers>[Key] | null }> | null,
    options?: Options,
  ) => void
  ignored: Ignored[]
} {
  const parameters = useSearchParams()
  const [query, setStates] = useQueryStates(parsers)
  const knownValues = typeof known === 'function' ? known(query) : known
  return {
    query: withoutUnknown(query, knownValues),
    setQuery: (change, options) => {
      setStates(change as Parameters<typeof setStates>[0], options)
    },
    ignored: ignoredParameters(new URLSearchParams(parameters), parsers as never, knownValues),
  }
}
