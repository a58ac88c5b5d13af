import type { View } from './view'

/** How much zooming counts against panning: the value of the user study in the paper. */
const RHO = Math.SQRT2
const RHO2 = RHO * RHO
const RHO4 = RHO2 * RHO2
/** Views this near each other, against their width, only zoom. */
const NEAR = 1e-6

/** A way from one view to another: its length, and where it is at each part of it, from 0 to 1. */
export type ViewPath = { readonly length: number; readonly at: (progress: number) => View }

/**
 * The way that changes what is seen evenly: it zooms out where the views are far apart, and in again. Method: Jarke J. van
 * Wijk and Wim A. A. Nuij, "Smooth and efficient zooming and panning" (2003), equation 9 for its length and 11 for places.
 */
export function pathBetween(from: View, to: View): ViewPath {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const distance = Math.hypot(dx, dy)
  if (distance < NEAR * Math.min(from.width, to.width)) return zoomBetween(from, to)
  const [w0, w1] = [from.width, to.width]
  const squares = w1 * w1 - w0 * w0
  const reach = RHO4 * distance * distance
  const r0 = -Math.asinh((squares + reach) / (2 * w0 * RHO2 * distance))
  const r1 = -Math.asinh((squares - reach) / (2 * w1 * RHO2 * distance))
  const length = (r1 - r0) / RHO
  return {
    length,
    at: (progress) => {
      // Exactly: rounding would leave the view a little beside.
      if (progress === 1) return to
      const r = r0 + RHO * length * progress
      const along = (w0 / (RHO2 * distance)) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0))
      return {
        x: from.x + along * dx,
        y: from.y + along * dy,
        width: (w0 * Math.cosh(r0)) / Math.cosh(r),
      }
    },
  }
}

/** Where there is hardly any way to go: the width changes by the same factor everywhere. */
function zoomBetween(from: View, to: View): ViewPath {
  const ratio = Math.log(to.width / from.width)
  return {
    length: Math.abs(ratio) / RHO,
    at: (progress) =>
      progress === 1
        ? to
        : {
            x: from.x + progress * (to.x - from.x),
            y: from.y + progress * (to.y - from.y),
            width: from.width * Math.exp(ratio * progress),
          },
  }
}
