'use client'

import { useEffect, useRef } from 'react'
import type { Slide } from '@/domain/deck'
import type { SlideContent } from '@/domain/slides/content'
import { SlideThumbnail } from '../SlideThumbnail'

/** All slides in small, to go to one of them. */
export function Overview({
  slides,
  contents,
  number,
  onChoose,
}: {
  slides: readonly Slide[]
  contents: readonly (SlideContent | null)[]
  number: number
  onChoose: (number: number) => void
}) {
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => current.current?.focus(), [])
  return (
    <nav
      aria-label="Overview"
      className="absolute inset-0 z-20 overflow-y-auto bg-paper p-6 max-md:p-4"
    >
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-5">
        {slides.map(({ id }, index) => {
          const content = contents[index] ?? null
          const title = content?.title ?? ''
          return (
            <li key={id}>
              <button
                ref={index + 1 === number ? current : undefined}
                type="button"
                aria-current={index + 1 === number || undefined}
                aria-label={`Slide ${index + 1}: ${title}`}
                className="block w-full text-left aria-[current]:outline-3 aria-[current]:outline-offset-2 aria-[current]:outline-ink"
                onClick={() => onChoose(index + 1)}
              >
                <SlideThumbnail content={content} number={index + 1} of={slides.length} />
                <span aria-hidden="true" className="mt-1 block text-interface text-ink2">
                  {index + 1}. {title}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
