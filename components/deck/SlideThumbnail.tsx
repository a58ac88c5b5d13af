'use client'

import type { SlideContent } from '@/domain/slides/content'
import { SlidePicture } from './SlidePicture'
import { useDrawing } from './use-drawing'

/** A slide in small; while it is being worked out its place is kept. */
export function SlideThumbnail({
  content,
  number,
  of,
}: {
  content: SlideContent | null
  number: number
  of: number
}) {
  const drawing = useDrawing(content, number, of)
  return (
    <span className="block aspect-video w-full overflow-hidden border border-rule bg-paper">
      {drawing === null ? null : <SlidePicture drawing={drawing} className="size-full" />}
    </span>
  )
}
