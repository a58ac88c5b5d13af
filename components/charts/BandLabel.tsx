'use client'

import type { BandMark } from '@/domain/figures/bands'
import { roughWidth } from '@/domain/figures/labels'
import type { BandFrame } from './BandMark'
import { PHONE_WORDS_FROM, PHONE_WORDS_LEAD } from './band-layout'

const OFFSET = 14

const HALO = { stroke: 'var(--sink)', strokeWidth: 4, paintOrder: 'stroke' } as const

/** The words of a mark: beside it where there is room, on a phone on a line of its own below. */
export function BandLabel({
  mark,
  position,
  of,
  frame,
  top,
  centre,
  isRoomy,
}: {
  mark: BandMark
  position: number
  of: number
  frame: BandFrame
  top: number
  centre: number
  isRoomy: boolean
}) {
  if (!isRoomy)
    return (
      <text
        x={frame.left + 8}
        y={top + PHONE_WORDS_FROM + PHONE_WORDS_LEAD * (position + 1) - 5}
        fontSize={13}
        fill="var(--ink)"
      >
        <tspan fontWeight={600}>{mark.label}</tspan>
        <tspan dx={6} fontSize={12} fill="var(--ink2)">
          {mark.detail}
        </tspan>
      </text>
    )
  const first = frame.x(Math.min(...mark.numbers))
  const last = mark.isLowerBound ? frame.right : frame.x(Math.max(...mark.numbers))
  const room = Math.max(roughWidth(14)(mark.label), roughWidth(12)(mark.detail)) + OFFSET
  const isLeft = of > 1 ? position === 0 : frame.right - last < room
  const x = isLeft ? first - OFFSET : last + OFFSET
  const anchor = isLeft ? 'end' : 'start'
  return (
    <g>
      <text
        x={x}
        y={centre - 3}
        textAnchor={anchor}
        {...HALO}
        fontSize={13}
        fontWeight={600}
        fill="var(--ink)"
      >
        {mark.label}
      </text>
      <text x={x} y={centre + 14} textAnchor={anchor} {...HALO} fontSize={12} fill="var(--ink2)">
        {mark.detail}
      </text>
    </g>
  )
}
