'use client'

import { useMemo } from 'react'

/** Plain data that stays the same object while it says the same, so that what is worked out of it is not worked out again. */
export function useSame<Data>(data: Data): Data {
  const said = JSON.stringify(data)
  // What was written is of the type it was written from.
  return useMemo(() => JSON.parse(said) as Data, [said])
}
