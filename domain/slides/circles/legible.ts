import type { CirclesPart, SlideCircle } from '../content'

/** Names come out a hair smaller where a square is rounded to whole px. */
const ROUNDING = 0.99

/**
 * The circles as they are drawn in a square of a side: of those fitted for four sizes of it the first in
 * which no name is smaller than `least`, in px; in the last, smaller names are left out. On a narrow page only the last.
 */
export function legibleCircles(
  { circles, medium, small, compact }: CirclesPart,
  side: number,
  least: number,
  isNarrow = false,
): readonly SlideCircle[] {
  const isLegible = ({ name }: SlideCircle) => name === null || name.size * side >= least * ROUNDING
  const scenes = [circles, medium, small, compact]
  const legible = isNarrow ? undefined : scenes.find((scene) => scene.every(isLegible))
  return (
    legible ?? compact.map((circle) => (isLegible(circle) ? circle : { ...circle, name: null }))
  )
}
