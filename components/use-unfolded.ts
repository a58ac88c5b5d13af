'use client'

import { useEffect } from 'react'
import { useHash } from './use-hash'

/** Opens what is folded around or inside the part of the page that the address names, and brings that into sight. */
export function useUnfolded(): void {
  const hash = useHash()
  useEffect(() => {
    const named = hash ? document.getElementById(hash) : null
    if (named === null) return
    const inside = named.querySelector('details')
    if (inside !== null) inside.open = true
    for (
      let around = named.closest('details');
      around !== null;
      around = around.parentElement?.closest('details') ?? null
    )
      around.open = true
    named.scrollIntoView()
  }, [hash])
}
