/** A slide's page in px: its size, its margin and the sizes of its words. */
export type Page = {
  readonly width: number
  readonly height: number
  readonly margin: number
  /** One column, everything below each other: a phone held upright. */
  readonly isUpright: boolean
  readonly title: number
  readonly subtitle: number
  readonly body: number
  readonly smallest: number
  /** Of the names in circles. */
  readonly smallestName: number
}

/** The smallest name in a circle on a page of the usual height, in px. */
export const SMALLEST_NAME = 17

const HEIGHT = 1080
const NARROWEST = 1350
const WIDEST = 2400
const UPRIGHT_WIDTH = 780
const UPRIGHT_SHORTEST = 1000
const UPRIGHT_LONGEST = 1900

/** The page for a screen of these proportions: 1920 by 1080 for 16:9, 1440 by 1080 for 4:3, a narrow one for a phone. */
export function pageFor(width: number, height: number): Page {
  const ratio = width / height
  if (ratio < 1) {
    const length = Math.min(UPRIGHT_LONGEST, Math.max(UPRIGHT_SHORTEST, UPRIGHT_WIDTH / ratio))
    return {
      width: UPRIGHT_WIDTH,
      height: Math.round(length),
      margin: 40,
      isUpright: true,
      title: 52,
      subtitle: 28,
      body: 30,
      smallest: 24,
      smallestName: 22,
    }
  }
  const wide = Math.round(Math.min(WIDEST, Math.max(NARROWEST, HEIGHT * ratio)))
  return {
    width: wide,
    height: HEIGHT,
    margin: wide < 1700 ? 84 : 112,
    isUpright: false,
    title: wide < 1700 ? 50 : 58,
    subtitle: 28,
    body: 28,
    smallest: 20,
    smallestName: SMALLEST_NAME,
  }
}

export const WIDE_PAGE = pageFor(16, 9)
