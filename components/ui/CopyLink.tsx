'use client'

import { CopyButton } from './CopyButton'

/** Copies the address of the view as it is now, or of a place on the page given by its fragment. */
export function CopyLink({ fragment }: { fragment?: string }) {
  const copy = () => {
    const address = new URL(window.location.href)
    if (fragment !== undefined) address.hash = fragment
    return navigator.clipboard.writeText(address.href)
  }
  return <CopyButton label="Copy link" icon="link" copy={copy} />
}
