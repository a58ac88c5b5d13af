import { isRightToLeft, type Lines } from '@/domain/labels/lines'
import { type Face, measureText } from '@/domain/labels/measure'

/** Lines of text, the first with its baseline at `y`, each centred around `x`. */
export type Centred = Lines & { readonly face: Face; readonly x: number; readonly y: number }

/**
 * Where each of several lines stands, as SVG has it. The blank that a line was broken at stands in the text but is no part of
 * what is centred.
 */
export function linePlaces({ lines, size, lineHeight, face, x, y }: Centred) {
  const after = isRightToLeft(lines.join('')) ? -0.5 : 0.5
  return lines.map((line, index) => {
    const blank = line.endsWith(' ') ? measureText(' ', size, face) * after : 0
    return { line, x: (x + blank).toFixed(1), y: (y + index * lineHeight).toFixed(1) }
  })
}
