import type { CirclesPart, Panel, SlideContent } from '../../slides/content'
import { linesIn } from './fit'
import type { Box } from './geometry'
import { type Head, headOf } from './head'
import { legendHeight } from './legend'
import { type LayoutId, PLACES } from './places'
import { type Placed, type Rest, stack } from './stack'

/** One slide of the file. A table too long for one goes on on the next: `of` says how many the slide has become. */
export type Page = {
  readonly layout: LayoutId
  readonly placed: readonly Placed[]
  readonly number: number
  readonly of: number
}

/** Between two columns. */
const GAP = 64
const LEGEND_GAP = 24
/** Of the title over a second view, in px. */
export const HEADING_SIZE = 30

/** A slide as the pages it takes in the file: one, unless it has a table that goes on. */
export function pagesOf(content: SlideContent): Page[] {
  const circles = content.layout === 'side-by-side' ? undefined : circlesAlone(content)
  const layout: LayoutId = circles === undefined ? 'across' : 'beside'
  const head = headOf(content, layout)
  const rests: Rest[] = []
  const placed =
    circles !== undefined
      ? besideParts(circles, content.second, head, rests)
      : content.second === null
        ? stack(content.parts, head.content, rests)
        : columnsOf(content, content.second, head.content, rests)
  const pages: Placed[][] = [placed]
  pages.push(...rests.map((rest) => [{ ...rest, box: headOf(content, 'across').content }]))
  return pages.map((items, index) => ({
    layout: index === 0 ? layout : 'across',
    placed: items,
    number: index + 1,
    of: pages.length,
  }))
}

const circlesAlone = ({ parts }: SlideContent): CirclesPart | undefined => {
  const [only, ...others] = parts
  return only?.kind === 'circles' && others.length === 0 ? only : undefined
}

/** The circles fill the slide's height; the legend stands at the foot of the words, a text of the author above it. */
function besideParts(
  part: CirclesPart,
  second: Panel | null,
  { body, content }: Head,
  rests: Rest[],
): Placed[] {
  const height = legendHeight(part.legend)
  const legend = { ...body, y: PLACES.beside.rule.y - height - LEGEND_GAP, height }
  const top = body.y + body.height + LEGEND_GAP
  const room = { ...body, y: top, height: legend.y - LEGEND_GAP - top }
  return [
    { kind: 'part', part, box: content },
    { kind: 'legend', part, box: legend },
    ...(second === null ? [] : stack(second.parts, room, rests)),
  ]
}

/** The view left, what stands beside it right: a text takes less room than a second view. */
function columnsOf(content: SlideContent, second: Panel, room: Box, rests: Rest[]): Placed[] {
  const share = content.layout === 'with-text' ? 0.64 : 0.5
  const width = (room.width - GAP) * share
  const left = { ...room, width }
  const right = { ...room, x: room.x + width + GAP, width: room.width - width - GAP }
  if (second.title === '')
    return [...stack(content.parts, left, rests), ...stack(second.parts, right, rests)]
  const remark = second.subtitle
  const height =
    linesIn(second.title, right.width, HEADING_SIZE, 'serif') * HEADING_SIZE * 1.2 +
    (remark === '' ? 0 : linesIn(remark, right.width, 20, 'sans') * 20 * 1.25 + 8)
  const below = { ...right, y: right.y + height + 16, height: right.height - height - 16 }
  return [
    ...stack(content.parts, left, rests),
    { kind: 'heading', text: second.title, remark, box: { ...right, height } },
    ...stack(second.parts, below, rests),
  ]
}
