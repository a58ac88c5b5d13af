'use client'

import { useSyncExternalStore } from 'react'
import { type Loaded, leafRows, subscribeToLeafRows } from './leaf-rows'

const UNASKED: Loaded = { state: 'unasked' }

/** The rows of use cases and technologies as far as they are loaded (see `loadLeafRows`). */
export const useLeafRows = (): Loaded =>
  useSyncExternalStore(subscribeToLeafRows, leafRows, () => UNASKED)
