import type { Band } from '@/domain/figures/bands'
import { roughWidth, wrapLines } from '@/domain/figures/labels'

const NAME_WIDTH = 190

/** What a band holds: its name and scope, left of it, on a phone within it. */
export function BandName({
  band,
  left,
  width,
  isRoomy,
  y,
}: {
  band: Band
  left: number
  width: number
  isRoomy: boolean
  y: number
}) {
  if (!isRoomy)
    return (
      <>
        <text
          x={left + 8}
          y={y + 19}
          fontSize={roughWidth(13)(band.name) > width - 16 ? 12 : 13}
          fontWeight={600}
          fill="var(--ink)"
        >
          {band.name}
        </text>
        <text x={left + 8} y={y + 35} fontSize={12} fill="var(--ink2)">
          {band.scope}
        </text>
      </>
    )
  const names = wrapLines(band.name, NAME_WIDTH, roughWidth(13))
  const scopes = wrapLines(band.scope, NAME_WIDTH, roughWidth(12))
  const top = y - ((names.length + scopes.length) * 16) / 2 + 12
  const lines = [...names, ...scopes].map((line, index) => ({
    line,
    y: top + index * 16,
    isName: index < names.length,
  }))
  return lines.map(({ line, y: baseline, isName }) => (
    <text
      key={baseline}
      x={0}
      y={baseline}
      fontSize={isName ? 13 : 12}
      fontWeight={isName ? 600 : 400}
      fill={isName ? 'var(--ink)' : 'var(--ink2)'}
    >
      {line}
    </text>
  ))
}
