'use client'

import { unstable_createAdapterProvider as createAdapterProvider } from 'nuqs/adapters/custom'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'

const NoAddress = createAdapterProvider(() => ({
  searchParams: new URLSearchParams(),
  updateUrl: () => {},
}))

const TheAddress = ({ children }: { children: ReactNode }) => children

/** On the server a page has no address: asked for one, Next would leave what asks to the script. */
const Known = typeof window === 'undefined' ? NoAddress : TheAddress

/** Lets the parts of a page read and write its address (`useQuery`). */
export const AddressAdapter = ({ children }: { children: ReactNode }) => (
  <NuqsAdapter>
    <Known>{children}</Known>
  </NuqsAdapter>
)
