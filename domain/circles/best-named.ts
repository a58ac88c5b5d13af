import { UPPER_THIRD } from '../labels/crown'
import type { Arrangement, NameShape } from './arrangement'
import type { Effort } from './grow'
import { squeeze } from './squeeze'

/** What part of a circle discs of about one size fill. */
const DENSITY = 0.75
/** Taking another line for a name must save this much of the radius. */
const WORTH_A_LINE = 0.95
/** A name this wide, in radii of its circle, may take another line. */
const WIDE = 0.8

const NAMELESS: NameShape = { width: 0, height: 0, rim: 0, lowest: UPPER_THIRD }

/** The name on one line, unless it is wide against what it stands above and more lines make the circle smaller. */
export function bestNamed(
  shapes: readonly NameShape[],
  radii: readonly number[],
  gap: number,
  effort: Effort,
): { readonly shape: NameShape; readonly placed: Arrangement } {
  const tried = (shape: NameShape) => ({ shape, placed: squeeze(radii, shape, gap, effort) })
  const [first = NAMELESS, ...others] = shapes
  if (effort !== 'most')
    return tried(fewestLines(shapes, (shape) => leastRadius(radii, shape, gap)) ?? NAMELESS)
  const single = tried(first)
  if (first.width < single.placed.radius * WIDE) return single
  return fewestLines([single, ...others.map(tried)], ({ placed }) => placed.radius) ?? single
}

/** About how large a circle has to be for discs and a name above them: by area, and as wide as the name. */
const leastRadius = (radii: readonly number[], { width, height, rim }: NameShape, gap: number) =>
  Math.max(
    width / 2 + rim,
    Math.sqrt(
      radii.reduce((sum, r) => sum + (r + gap / 2) ** 2, 0) / DENSITY + (width * height) / Math.PI,
    ),
  )

/** The first, unless a later one makes the circle enough smaller to be worth its lines. */
const fewestLines = <T>(shapes: readonly T[], radiusOf: (shape: T) => number): T | undefined =>
  shapes
    .map((shape) => ({ shape, radius: radiusOf(shape) }))
    .reduce<{ shape: T; radius: number } | undefined>(
      (best, other) =>
        best === undefined || other.radius < best.radius * WORTH_A_LINE ? other : best,
      undefined,
    )?.shape
