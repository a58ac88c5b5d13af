import type { BandMark as Mark } from '@/domain/figures/bands'

/** The left and right ends of a band, and where a value stands between them. */
export type BandFrame = {
  readonly left: number
  readonly right: number
  readonly x: (value: number) => number
}

/** A dot for a value, dashed where derived; a bar without a midpoint for a range; hatching and an arrow beyond a lower bound. */
export function BandMark({
  mark,
  frame,
  y,
  hatch,
}: {
  mark: Mark
  frame: BandFrame
  y: number
  hatch: string
}) {
  const places = mark.numbers.map(frame.x)
  const [first = frame.left, last = first] = places
  if (mark.shape === 'range')
    return <rect x={first} y={y - 7} width={last - first} height={14} fill="var(--ink)" />
  return (
    <>
      {mark.isLowerBound ? (
        <>
          <rect
            x={first}
            y={y - 7}
            width={frame.right - first}
            height={14}
            fill={hatch}
            stroke="var(--rule2)"
          />
          <path
            d={`M${first + 9} ${y - 5}l5 5l-5 5`}
            fill="none"
            stroke="var(--ink)"
            strokeWidth={2}
          />
        </>
      ) : null}
      {places.map((x) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={mark.provenance === 'derived' ? 6 : 6.5}
          fill={mark.provenance === 'derived' ? 'none' : 'var(--ink)'}
          stroke={mark.provenance === 'derived' ? 'var(--ink)' : 'none'}
          strokeWidth={1.5}
          strokeDasharray="2.5 2.2"
        />
      ))}
    </>
  )
}
