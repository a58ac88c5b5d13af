import type { Spot } from '@/domain/circles/view'
import type { Label } from '@/domain/labels'
import { isRightToLeft } from '@/domain/labels/lines'
import type { Look } from '@/domain/taxonomy/look'
import styles from './diagram.module.css'
import { linePlaces } from './line-places'
import { translateTo } from './parts'
import type { Shape } from './shape'

/** The name in or on top of a circle, line by line, in px. */
export function nameShape(id: string, label: Label, look: Look, spot: Spot): Shape {
  const { lines, size, face, x, y } = label
  const isOne = lines.length === 1
  return {
    key: id,
    tag: 'text',
    attributes: {
      class: styles.name ?? null,
      'data-look': look,
      'font-size': String(size),
      direction: isRightToLeft(lines.join('')) ? 'rtl' : null,
      'font-family': face === 'serif' ? 'var(--font-serif)' : null,
      x: isOne && x !== 0 ? x.toFixed(1) : null,
      y: isOne ? y.toFixed(1) : null,
      'data-follows': id,
      'data-part': 'name',
      transform: translateTo(spot.x, spot.y),
    },
    content: isOne
      ? lines.join('')
      : linePlaces(label).map(({ line, x, y }) => ({
          tag: 'tspan',
          attributes: { x, y },
          content: line,
        })),
  }
}
