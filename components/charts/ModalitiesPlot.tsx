'use client'

import { ScatterChart, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts'
import { DOCUMENT_IDS } from '@/data/schema/values'
import type { ModalitiesChart } from '@/domain/figures/modalities'
import { modalityVariable } from '@/domain/palette'
import { MODALITY_WORDS } from '@/domain/words'
import { ROOMY } from './axis-style'
import { frameOf } from './frame'
import type { PlotSize } from './Plot'

const COLUMNS = ['all', ...DOCUMENT_IDS] as const
const HEADS = {
  all: 'All documents',
  nurix: 'nurix',
  krishang: 'krishang',
  'head-to-head': 'head-to-head',
}
const PHONE_HEADS = { all: 'All', nurix: 'N', krishang: 'K', 'head-to-head': 'H' }
const HEAD = 26
const NAMES = 116
const BAR = 12
const NUMBER_ROOM = 26

/** Counts of models as bars: a panel for all documents and one for each, on the same scale. */
export function ModalitiesPlot({ chart, size }: { chart: ModalitiesChart; size: PlotSize }) {
  return (
    <ScatterChart {...frameOf(chart, size)} margin={{ top: 0, right: 0, bottom: 0, left: NAMES }}>
      <XAxis
        type="number"
        dataKey="panel"
        scale="linear"
        allowDataOverflow
        domain={[0, COLUMNS.length]}
        hide
      />
      <YAxis type="number" dataKey="row" domain={[0, 1]} hide />
      <ModalityBars chart={chart} size={size} />
    </ScatterChart>
  )
}

function ModalityBars({ chart: { counts }, size }: { chart: ModalitiesChart; size: PlotSize }) {
  const scale = useXAxisScale()
  const area = usePlotArea()
  if (scale === undefined || area === undefined) return null
  const heads = size.width >= ROOMY ? HEADS : PHONE_HEADS
  const panel = area.width / COLUMNS.length
  const most = Math.max(...counts.map(({ counts: { all } }) => all))
  const row = (size.height - HEAD) / counts.length
  const length = (count: number) => (count / most) * (panel - NUMBER_ROOM)
  return (
    <g>
      {COLUMNS.map((column, index) => (
        <g key={column}>
          <text x={scale(index) ?? 0} y={12} fontSize={12} fontWeight={600} fill="var(--ink)">
            {heads[column]}
          </text>
          <path d={`M${scale(index)} ${HEAD - 4}V${size.height}`} stroke="var(--rule2)" />
        </g>
      ))}
      {counts.map(({ modality, counts: byColumn }, index) => {
        const y = HEAD + row * (index + 0.5)
        const hue = `var(${modalityVariable(modality)})`
        const isUnstated = modality === 'unstated'
        return (
          <g key={modality}>
            <circle
              cx={6}
              cy={y}
              r={isUnstated ? 4.3 : 5}
              fill={isUnstated ? 'none' : hue}
              stroke={isUnstated ? hue : 'none'}
              strokeWidth={1.4}
            />
            <text x={18} y={y + 4} fontSize={12} fill="var(--ink)">
              {MODALITY_WORDS[modality]}
            </text>
            {COLUMNS.map((column, position) => {
              const x = scale(position) ?? 0
              const count = byColumn[column]
              return (
                <g key={column}>
                  {count === 0 ? null : (
                    <rect
                      x={x + 0.7}
                      y={y - BAR / 2}
                      width={length(count)}
                      height={BAR}
                      fill={isUnstated ? 'var(--paper)' : hue}
                      stroke={isUnstated ? hue : 'none'}
                      strokeWidth={1.4}
                    />
                  )}
                  <text
                    x={x + 6 + (count === 0 ? 0 : length(count))}
                    y={y + 4}
                    fontSize={12}
                    fill={count === 0 ? 'var(--ink3)' : 'var(--ink)'}
                  >
                    {count}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
    </g>
  )
}
