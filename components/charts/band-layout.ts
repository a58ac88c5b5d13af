import type { Band } from '@/domain/figures/bands'

const NAMES_WIDTH = 206
const AXIS = 26
/** Room for half of the first tick's words. */
const PHONE_LEFT = 16
const GAP = 24
const ROOMY_BAND = 62
/** On a phone a band holds its name and scope, the marks, and a line of words for each mark. */
const PHONE_HEAD = 40
const PHONE_MARKS = 28
const PHONE_LINE = 18

export type BandLayout = {
  readonly left: number
  readonly height: number
  readonly bands: readonly { readonly y: number; readonly height: number }[]
}

const heightOf = ({ marks }: Band, isRoomy: boolean): number =>
  isRoomy ? ROOMY_BAND : PHONE_HEAD + PHONE_MARKS + PHONE_LINE * marks.length + 6

/** Where each band stands, from the top of the plot, in pixels. */
export function bandLayout(bands: readonly Band[], isRoomy: boolean): BandLayout {
  let y = AXIS
  const placed = bands.map((band) => {
    const height = heightOf(band, isRoomy)
    const place = { y, height }
    y += height + GAP
    return place
  })
  return { left: isRoomy ? NAMES_WIDTH : PHONE_LEFT, height: y - GAP + 2, bands: placed }
}

export const PHONE_MARK_CENTRE = PHONE_HEAD + PHONE_MARKS / 2
export const PHONE_WORDS_FROM = PHONE_HEAD + PHONE_MARKS
export const PHONE_WORDS_LEAD = PHONE_LINE
