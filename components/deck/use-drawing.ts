'use client'

import { useMemo } from 'react'
import type { SlideContent } from '@/domain/slides/content'
import { type Page, WIDE_PAGE } from '@/domain/slides/draw/page'
import { drawSlide, type SlideDrawing } from '@/domain/slides/draw/slide'

/** A slide drawn for a page, anew only when it or its place changes. */
export const useDrawing = (
  content: SlideContent | null,
  number: number,
  of: number,
  page: Page = WIDE_PAGE,
): SlideDrawing | null =>
  useMemo(
    () => (content === null ? null : drawSlide(content, page, { number, of })),
    [content, number, of, page],
  )
