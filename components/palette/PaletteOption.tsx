'use client'

import Link from 'next/link'
import { type MouseEvent, useEffect, useRef } from 'react'
import type { Found } from '@/domain/finder'
import { MarkedSpans } from './MarkedSpans'

/** One of what is offered: its name, what tells it from others, and its kind. A link, so that it opens anywhere. */
export function PaletteOption({
  id,
  found: { item, name, detail, detailMarks },
  isActive,
  onActive,
  onChoose,
}: {
  id: string
  found: Found
  isActive: boolean
  onActive: () => void
  /** Called with the address as this build writes it. */
  onChoose: (address: string) => void
}) {
  const option = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])

  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onChoose(event.currentTarget.href)
  }

  return (
    <Link
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      href={item.href}
      prefetch={false}
      className={`flex min-h-10 scroll-mt-10 scroll-mb-2 items-center gap-4 py-1.5 pr-4 max-md:min-h-12 pointer-coarse:min-h-12 ${isActive ? 'border-l-2 border-ink bg-sink pl-3.5 forced-colors:outline-2 forced-colors:-outline-offset-2' : 'pl-4'}`}
      onPointerMove={onActive}
      onClick={onClick}
    >
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <span className="block text-body font-medium">
          <MarkedSpans text={item.name} spans={name} />
        </span>
        {detail === null ? null : (
          <span className="block text-citation text-ink3">
            <MarkedSpans text={detail} spans={detailMarks} />
          </span>
        )}
      </span>
      <span className="shrink-0 text-citation text-ink2">{item.kind}</span>
    </Link>
  )
}
