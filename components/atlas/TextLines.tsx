import { isRightToLeft, type Lines } from '@/domain/labels/lines'
import { type Face, measureText } from '@/domain/labels/measure'

/**
 * Lines of one text, one below the other, centred around `x`. The blank that a line was broken at stands in the text but is
 * no part of what is centred.
 */
export function TextLines({
  lines,
  size,
  lineHeight,
  face,
  x,
  y,
}: Lines & { face: Face; x: number; y: number }) {
  const after = isRightToLeft(lines.join('')) ? -0.5 : 0.5
  return lines.map((line, index) => {
    const blank = line.endsWith(' ') ? measureText(' ', size, face) * after : 0
    return (
      <tspan key={line} x={(x + blank).toFixed(1)} y={(y + index * lineHeight).toFixed(1)}>
        {line}
      </tspan>
    )
  })
}
