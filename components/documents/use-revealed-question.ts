'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { replaceHash } from '../use-hash'

/**
 * Keeps the page, the address and find-in-page together: brings what the address names into sight, takes the focus to
 * it if its link has gone out of sight, and puts a question that find-in-page opened into the address.
 */
export function useRevealedQuestion(
  container: RefObject<HTMLElement | null>,
  hash: string | null,
): void {
  const found = useRef<string | null>(null)

  useEffect(() => {
    // Find-in-page has already scrolled to its match.
    if (hash === null || hash === '' || hash === found.current) return
    container.current?.querySelector('a[aria-current]')?.scrollIntoView({ block: 'nearest' })
    const named = document.getElementById(hash)
    named?.scrollIntoView()
    if (document.activeElement === document.body) named?.focus({ preventScroll: true })
  }, [hash, container])

  useEffect(() => {
    const element = container.current
    const show = (event: Event) => {
      const article = event.target instanceof Element && event.target.querySelector('article')
      // The address may be what opened it; to name it again would open it again, without end.
      if (!article || window.location.hash === `#${article.id}`) return
      found.current = article.id
      replaceHash(article.id)
    }
    element?.addEventListener('beforematch', show)
    return () => element?.removeEventListener('beforematch', show)
  }, [container])
}
