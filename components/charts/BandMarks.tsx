'use client'

import { usePlotArea, useXAxisScale } from 'recharts'
import type { BandChart } from '@/domain/figures/bands'
import { roughWidth } from '@/domain/figures/labels'
import { BandLabel } from './BandLabel'
import { type BandFrame, BandMark } from './BandMark'
import { BandName } from './BandName'
import { type BandLayout, PHONE_MARK_CENTRE } from './band-layout'

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
  const frame: BandFrame = {
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
        <BandName
          band={band}
          left={frame.left}
          width={frame.right - frame.left}
          isRoomy={isRoomy}
          y={isRoomy ? centre : place.y}
        />
        {band.marks.map((mark, position) => (
          <g key={mark.id}>
            <g data-row={mark.id}>
              <BandMark mark={mark} frame={frame} y={centre} hatch={hatch} />
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

function Apart({ reason, frame, y }: { reason: string; frame: BandFrame; y: number }) {
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
