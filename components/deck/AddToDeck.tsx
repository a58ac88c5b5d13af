'use client'

import Link from 'next/link'
import { useState } from 'react'
import { QUIET_BUTTON } from '../ui/button'
import { Icon } from '../ui/Icon'
import { viewAddress } from './view-address'

type Added =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'added'; readonly name: string; readonly href: string }
  | { readonly kind: 'failed'; readonly why: string }

/** Puts a view as a slide into the deck that was changed last: the given one, or the page as it is now. */
export function AddToDeck({
  address,
  parameters = {},
  fragment = '',
  className = QUIET_BUTTON,
}: {
  address?: string
  parameters?: Readonly<Record<string, string | null>>
  fragment?: string
  className?: string
}) {
  const [added, setAdded] = useState<Added>({ kind: 'nothing' })
  const add = async () => {
    try {
      const { addToDeck } = await import('./add-to-deck')
      const { deck, number } = await addToDeck(address ?? viewAddress(parameters, fragment))
      const href = `/present?deck=${deck.id}&slide=${number}`
      setAdded({ kind: 'added', name: deck.name, href })
    } catch (error) {
      const why = error instanceof Error ? error.message : ''
      setAdded({ kind: 'failed', why: why === '' ? 'It could not be added.' : why })
    }
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 print:hidden staged:hidden [@media(scripting:none)]:hidden">
      <button type="button" className={className} onClick={add}>
        <Icon name={added.kind === 'added' ? 'check' : 'deck'} />
        Add to deck
      </button>
      <span role="status" className="max-w-72 text-citation text-ink3 empty:hidden">
        {added.kind === 'added' ? (
          <>
            In{' '}
            <Link href={added.href} className="row-link text-ink2">
              {added.name}
            </Link>
          </>
        ) : null}
        {added.kind === 'failed' ? added.why : null}
      </span>
    </span>
  )
}
