import { PORTABLE_FONTS, slideSvg } from '@/domain/export/slide-svg'
import type { SlideContent } from '@/domain/slides/content'
import { WIDE_PAGE } from '@/domain/slides/draw/page'
import { drawSlide, type SlidePlace } from '@/domain/slides/draw/slide'
import { pictureStyle, rasterise } from '../picture/picture'

/** A slide as a drawing to edit, its text as text and its fonts by name: 1920 by 1080, in the light theme. */
export const slideAsSvg = (content: SlideContent, place: SlidePlace): string =>
  slideSvg(
    drawSlide(content, WIDE_PAGE, place),
    { title: content.title, description: content.alt },
    'light',
    PORTABLE_FONTS,
  ).svg

/** A slide as a PNG with twice the pixels, drawn with the fonts of the page. */
export async function slideAsPng(content: SlideContent, place: SlidePlace): Promise<Blob> {
  await document.fonts.ready
  const { serif, sans, fontFaces } = await pictureStyle(document.body)
  const drawing = slideSvg(
    drawSlide(content, WIDE_PAGE, place),
    { title: content.title, description: content.alt },
    'light',
    { serif, sans, faces: fontFaces },
  )
  return rasterise(drawing)
}
