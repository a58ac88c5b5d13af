import { roughWidth, wrapLines } from '@/domain/figures/labels'
import type { TogetherBar as Bar } from '@/domain/figures/together'

const BAR = 14
const DOT = 6.5
const LEAD = 15

/** A figure in its panel: its value, its label, and below them the bar or the dot. */
export function TogetherBar({
  bar,
  y,
  foot,
  x,
  isPoint,
  end,
  hatch,
}: {
  bar: Bar
  y: number
  /** Where the row of the bar ends. */
  foot: number
  /** Null where nothing can be drawn to a scale. */
  x: ((value: number) => number) | null
  /** A value on a scale without a zero to draw it from. */
  isPoint: boolean
  end: number
  hatch: string
}) {
  const lines = wrapLines(bar.label, end, roughWidth(12))
  const place = { y: foot - BAR - 14, height: BAR }
  const halo = { stroke: 'var(--paper)', strokeWidth: 4, paintOrder: 'stroke' } as const
  return (
    <g data-row={bar.id}>
      <text x={1} y={y + 14} fontSize={13} fontWeight={600} fill="var(--ink)" {...halo}>
        {bar.value}
      </text>
      {lines.map((line, index) => (
        <text key={line} x={1} y={y + 31 + index * LEAD} fontSize={12} fill="var(--ink2)" {...halo}>
          {line}
        </text>
      ))}
      {x === null ? null : (
        <>
          {bar.isLowerBound ? (
            <>
              <rect
                {...place}
                x={x(bar.high)}
                width={end - x(bar.high)}
                fill={hatch}
                stroke="var(--rule2)"
              />
              <path
                d={`M${x(bar.high) + (isPoint ? DOT + 3 : 6)} ${place.y + 2}l5 5l-5 5`}
                fill="none"
                stroke="var(--ink)"
                strokeWidth={2}
              />
            </>
          ) : null}
          {isPoint ? (
            <circle cx={x(bar.high)} cy={place.y + BAR / 2} r={DOT} fill="var(--ink)" />
          ) : (
            <rect {...place} x={x(bar.low)} width={x(bar.high) - x(bar.low)} fill="var(--ink)" />
          )}
        </>
      )}
    </g>
  )
}
