'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Follows the links of rows within the site, as `next/link` does its own: a table draws and redraws too many of them for a
 * component each. They are told by `data-followed`, and are links to a browser that runs no script.
 */
export function FollowedLinks() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      if (event.defaultPrevented || event.button !== 0 || !isPlain) return
      const { target } = event
      const link = target instanceof Element ? target.closest('a[data-followed]') : null
      if (!(link instanceof HTMLAnchorElement)) return
      event.preventDefault()
      router.push(`${link.pathname}${link.search}${link.hash}`)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return null
}
