'use client'

import { useSearchParams } from 'next/navigation'
import {
  type Options,
  type ParserMap,
  type UseQueryStatesKeysMap,
  useQueryStates,
  type Values,
} from 'nuqs'
import { useCallback } from 'react'
import {
  defaultQuery,
  type Ignored,
  ignoredParameters,
  type KnownValues,
  withoutUnknown,
} from '@/domain/query'
import { useIsHydrated } from './use-is-hydrated'
import { useSame } from './use-same'

const NO_PARAMETERS = new URLSearchParams()

/** Asked on the server, Next leaves the page around to its script. */
const useParameters = typeof window === 'undefined' ? () => NO_PARAMETERS : useSearchParams

/**
 * The one reader and writer of the address. Gives the query the page understands, a function to change parts of it
 * (null takes a part back to its default), and what it did not understand. A change replaces the history entry unless
 * asked to push one, and what is the same stays the same object. What values there are may depend on the rest of the query.
 *
 * The server, which does not know the address, draws for the default query; so does React when it takes that over, and then
 * for what the address asks.
 */
export function useQuery<Parsers extends UseQueryStatesKeysMap & ParserMap>(
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
  const isHydrated = useIsHydrated()
  const inAddress = useParameters()
  const [states, setStates] = useQueryStates(parsers)
  const parameters = isHydrated ? inAddress : NO_PARAMETERS
  const query = isHydrated ? states : defaultQuery(parsers)
  const knownValues = typeof known === 'function' ? known(query) : known
  const setQuery = useCallback(
    (change: object | null, options?: Options) => {
      setStates(change as Parameters<typeof setStates>[0], options)
    },
    [setStates],
  )
  return {
    query: useSame(withoutUnknown(query, knownValues)),
    setQuery,
    ignored: useSame(
      ignoredParameters(new URLSearchParams(parameters), parsers as never, knownValues),
    ),
  }
}
