/**
 * The upper edge of a box that stands as high in a circle as its chord allows, from the centre; NaN where the lower edge
 * would come below `lowest`, in radii from the centre, or the box is too wide. `half` is half its width and the room to keep
 * beside it. Lengths in one unit. In the TypeScript of `circles/kernel`, which is compiled with it.
 */
export function crownTop(radius: f64, half: f64, height: f64, lowest: f64): f64 {
  if (half >= radius) return Number.NaN
  const top = -Math.sqrt(radius * radius - half * half)
  return top + height <= radius * lowest ? top : Number.NaN
}
