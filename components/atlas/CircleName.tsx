import type { Label } from '@/domain/labels'
import { ContestedDisc } from './ContestedDisc'
import styles from './diagram.module.css'
import { translateTo } from './parts'

/** The name in or on top of a circle, line by line, and after the name of a contested branch its mark. */
export function CircleName({ label }: { label: Label }) {
  const { lines, size, lineHeight, face, x, y, mark } = label
  return (
    <>
      <text
        className={styles.name}
        fontSize={size}
        fontFamily={face === 'serif' ? 'var(--font-serif)' : undefined}
      >
        {lines.map((line, index) => (
          <tspan key={line} x={x.toFixed(1)} y={(y + index * lineHeight).toFixed(1)}>
            {index === lines.length - 1 ? line : `${line} `}
          </tspan>
        ))}
      </text>
      {mark === null ? null : (
        <g className={styles.mark} transform={translateTo(mark.x, mark.y)}>
          <ContestedDisc />
        </g>
      )}
    </>
  )
}
