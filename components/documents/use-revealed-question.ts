'use client'

import { type RefObject, useEffect } from 'react'

/**
 * Keeps the page, the address and find-in-page together: brings a question asked for by the address into sight, takes
 * the focus to it if its link has gone out of sight, and puts a question that find-in-page opened into the address.
 */
export function useRevealedQuestion(
  container: RefObject<HTMLElement | null>,
  askedFor: string | undefined,
): void {
  useEffect(() => {
    if (askedFor === undefined) return
    container.current?.querySelector('a[aria-current]')?.scrollIntoView({ block: 'nearest' })
    const article = document.getElementById(askedFor)
    article?.scrollIntoView()
    if (document.activeElement === document.body) article?.focus({ preventScroll: true })
  }, [askedFor, container])

  useEffect(() => {
    const element = container.current
    const show = (event: Event) => {
      const article = event.target instanceof Element ? event.target.closest('article') : null
      if (article !== null) window.location.replace(`#${article.id}`)
    }
    element?.addEventListener('beforematch', show)
    return () => element?.removeEventListener('beforematch', show)
  }, [container])
}
