import { type Box, MARGIN, SLIDE } from './geometry'
import type { PlaceholderKind } from './placeholder'

export const LAYOUT_IDS = ['across', 'beside'] as const
/** Across: title above the view. Beside: title left of a drawing that takes the slide's full height. */
export type LayoutId = (typeof LAYOUT_IDS)[number]

type Places = Readonly<Record<PlaceholderKind | 'rule' | 'content', Box>>

const WIDE = SLIDE.width - 2 * MARGIN
const NARROW = 640

/** Where everything of a slide stands, in px of the stage. */
export const PLACES: Readonly<Record<LayoutId, Places>> = {
  across: {
    title: { x: MARGIN, y: 56, width: WIDE, height: 132 },
    body: { x: MARGIN, y: 196, width: WIDE, height: 66 },
    content: { x: MARGIN, y: 286, width: WIDE, height: 682 },
    rule: { x: MARGIN, y: 988, width: WIDE, height: 0 },
    ftr: { x: MARGIN, y: 998, width: WIDE - 290, height: 58 },
    sldNum: { x: MARGIN + WIDE - 270, y: 998, width: 270, height: 30 },
  },
  beside: {
    title: { x: MARGIN, y: 84, width: NARROW, height: 300 },
    body: { x: MARGIN, y: 400, width: NARROW, height: 150 },
    content: { x: 832, y: 28, width: 1024, height: 1024 },
    rule: { x: MARGIN, y: 932, width: NARROW, height: 0 },
    ftr: { x: MARGIN, y: 944, width: NARROW, height: 62 },
    sldNum: { x: MARGIN, y: 1014, width: NARROW, height: 30 },
  },
}

/** Sizes of type in px of the stage. */
export const SIZES = { title: 56, body: 28, small: 20 } as const
