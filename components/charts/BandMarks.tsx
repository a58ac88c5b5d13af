'use client'

import { usePlotArea, useXAxisScale } from 'recharts'
import type { Band, BandChart, BandMark } from '@/domain/figures/bands'
import { roughWidth, wrapLines } from '@/domain/figures/labels'
import { BandLabel } from './BandLabel'
import { type BandLayout, PHONE_MARK_CENTRE } from './band-layout'

type Frame = { left: number; right: number; x: (value: number) => number }

/** The bands, their names, their marks, and the words between them. */
export function BandMarks({
  chart,
  layout,
  isRoomy,
  hatch,
}: {
  chart: BandChart
  layout: BandLayout
  isRoomy: boolean
  hatch: string
}) {
  const scale = useXAxisScale()
  const area = usePlotArea()
  if (scale === undefined || area === undefined) return null
  const frame = {
    left: area.x,
    right: area.x + area.width,
    x: (value: number) => scale(value) ?? area.x,
  }
  return chart.bands.map((band, index) => {
    const place = layout.bands[index]
    if (place === undefined) return null
    const centre = place.y + (isRoomy ? place.height / 2 : PHONE_MARK_CENTRE)
    return (
      <g key={band.id}>
        {band.apart === null ? null : <Apart reason={band.apart} frame={frame} y={place.y - 12} />}
        <rect
          x={frame.left}
          y={place.y}
          width={frame.right - frame.left}
          height={place.height}
          fill="var(--sink)"
        />
        {chart.axis.ticks.map((tick) => (
          <path
            key={tick}
            d={`M${frame.x(tick)} ${place.y}v${place.height}`}
            stroke="var(--rule)"
          />
        ))}
        <BandName band={band} frame={frame} isRoomy={isRoomy} y={isRoomy ? centre : place.y} />
        {band.marks.map((mark, position) => (
          <g key={mark.id}>
            <g data-row={mark.id}>
              <Mark mark={mark} frame={frame} y={centre} hatch={hatch} />
            </g>
            <BandLabel
              mark={mark}
              position={position}
              of={band.marks.length}
              frame={frame}
              top={place.y}
              centre={centre}
              isRoomy={isRoomy}
            />
          </g>
        ))}
      </g>
    )
  })
}

function Apart({ reason, frame, y }: { reason: string; frame: Frame; y: number }) {
  const words = `not comparable: ${reason}`
  return (
    <g>
      <text x={frame.left} y={y + 4} fontSize={11} fontWeight={500} fill="var(--accent)">
        {words}
      </text>
      <path
        d={`M${frame.left + roughWidth(11)(words) + 10} ${y}H${frame.right}`}
        stroke="var(--rule2)"
        strokeDasharray="1.5 4"
      />
    </g>
  )
}

const NAME_WIDTH = 190

function BandName({
  band,
  frame,
  isRoomy,
  y,
}: {
  band: Band
  frame: Frame
  isRoomy: boolean
  y: number
}) {
  if (!isRoomy)
    return (
      <>
        <text x={frame.left + 8} y={y + 19} fontSize={13} fontWeight={600} fill="var(--ink)">
          {band.name}
        </text>
        <text x={frame.left + 8} y={y + 35} fontSize={12} fill="var(--ink2)">
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

function Mark({
  mark,
  frame,
  y,
  hatch,
}: {
  mark: BandMark
  frame: Frame
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
