import { keepSums } from '../../format'
import type { SlideContent } from '../../slides/content'
import { fittingSize, linesIn } from './fit'
import type { Box } from './geometry'
import { type LayoutId, PLACES, SIZES } from './places'

/** Title and subtitle as they are set, and the room that they leave. */
export type Head = {
  readonly title: string
  readonly titleSize: number
  readonly subtitle: string
  readonly subtitleSize: number
  /** Where the subtitle stands, if not where the layout says. */
  readonly body: Box
  readonly content: Box
}

const TITLE_SIZES = [SIZES.title, 50, 44, 38, 34] as const
const SUBTITLE_SIZES = [SIZES.body, 26, 24, 22, 20] as const
const TITLE_LEAD = 1.16
const SUBTITLE_LEAD = 1.2
const MOST_SUBTITLE_LINES = 2
const BELOW_TITLE = 8
const BESIDE_BELOW_TITLE = 28
const BELOW_SUBTITLE = 26
/** A program without the fonts of the file takes wider ones: a title this near to its edge may take another line. */
const SURE = 0.95

/**
 * Title, subtitle and what they leave. `part` says of a slide that goes on which page it is. The subtitle follows the title's
 * last line, and the view follows the subtitle's.
 */
export function headOf(
  content: Pick<SlideContent, 'title' | 'subtitle'>,
  layout: LayoutId,
  part = '',
): Head {
  const places = PLACES[layout]
  const { title: above, content: room } = places
  const subtitle = keepSums(content.subtitle)
  const plain = titleIn(keepSums(content.title), above)
  const title = keepSums(`${content.title}${part}`)
  const y = above.y + plain.height + (layout === 'across' ? BELOW_TITLE : BESIDE_BELOW_TITLE)
  const fitted = { width: places.body.width, face: 'sansRegular', lead: SUBTITLE_LEAD } as const
  const most =
    layout === 'across' ? MOST_SUBTITLE_LINES * SIZES.body * SUBTITLE_LEAD : places.body.height
  const subtitleSize = fittingSize(subtitle, SUBTITLE_SIZES, { ...fitted, height: most })
  const lines = linesIn(subtitle, fitted.width, subtitleSize, fitted.face)
  const height = Math.ceil(lines * subtitleSize * SUBTITLE_LEAD)
  const top = y + height + BELOW_SUBTITLE
  return {
    title,
    titleSize: titleIn(title, { ...above, height: plain.height }).size,
    subtitle,
    subtitleSize,
    body: { ...places.body, y, height },
    content: layout === 'across' ? { ...room, y: top, height: room.y + room.height - top } : room,
  }
}

/** The size of a title in its room, and the height of its lines there. */
function titleIn(title: string, { width, height }: Box): { size: number; height: number } {
  const size = fittingSize(title, TITLE_SIZES, {
    width: width * SURE,
    height: height + 1,
    face: 'serif',
    lead: TITLE_LEAD,
  })
  return { size, height: linesIn(title, width * SURE, size, 'serif') * size * TITLE_LEAD }
}
