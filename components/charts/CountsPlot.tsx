'use client'

import { ScatterChart, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts'
import type { CountLine, CountPanel, CountsChart } from '@/domain/figures/counts'
import { roughWidth, wrapLines } from '@/domain/figures/labels'
import { modalityVariable } from '@/domain/palette'
import { ROOMY } from './axis-style'
import { COLUMN_NAMES, LINE, PANEL_NAME, panelTop } from './counts-layout'
import { frameOf } from './frame'
import type { PlotSize } from './Plot'

const NAMES = 132
const PHONE_NAMES = 86
const BAR = 12
const NUMBER_ROOM = 32
const PHONE_NUMBER_ROOM = 26
const LEAD = 13

/** Counts as bars, all on one scale: a panel for each question, in it a column for each answer. */
export function CountsPlot({ chart, size }: { chart: CountsChart; size: PlotSize }) {
  const isRoomy = size.width >= ROOMY
  const most = Math.max(...chart.lines.flatMap(({ counts }) => Object.values(counts)), 1)
  return (
    <ScatterChart
      {...frameOf(chart, size)}
      margin={{ top: 0, right: 0, bottom: 0, left: isRoomy ? NAMES : PHONE_NAMES }}
    >
      <XAxis type="number" dataKey="share" scale="linear" allowDataOverflow domain={[0, 1]} hide />
      <YAxis type="number" dataKey="row" domain={[0, 1]} hide />
      {chart.panels.map((panel, index) => (
        <Panel
          key={panel.name}
          panel={panel}
          lines={chart.lines}
          top={panelTop(chart, index)}
          most={most}
          isRoomy={isRoomy}
        />
      ))}
    </ScatterChart>
  )
}

function Panel({
  panel: { name, columns },
  lines,
  top,
  most,
  isRoomy,
}: {
  panel: CountPanel
  lines: readonly CountLine[]
  top: number
  most: number
  isRoomy: boolean
}) {
  const scale = useXAxisScale()
  const area = usePlotArea()
  if (scale === undefined || area === undefined) return null
  const left = (column: number) => scale(column / columns.length) ?? 0
  const width = area.width / columns.length
  const head = top + PANEL_NAME
  const foot = head + COLUMN_NAMES + lines.length * LINE
  return (
    <g>
      <text x={0} y={top + 12} fontSize={12} fill="var(--ink2)">
        {name}
      </text>
      {columns.map(({ id, name: full, short }, column) => (
        <g key={id}>
          <text
            x={left(column)}
            y={head + 14}
            fontSize={isRoomy ? 12 : 11}
            fontWeight={600}
            fill="var(--ink)"
          >
            {isRoomy ? full : short}
          </text>
          <path d={`M${left(column)} ${head + COLUMN_NAMES - 4}V${foot}`} stroke="var(--rule2)" />
        </g>
      ))}
      {lines.map((line, index) => (
        <g key={line.id} data-row={line.id}>
          <LineName line={line} y={head + COLUMN_NAMES + LINE * (index + 0.5)} isRoomy={isRoomy} />
          {columns.map(({ id }, column) => (
            <Bar
              key={id}
              line={line}
              count={line.counts[id] ?? 0}
              x={left(column)}
              y={head + COLUMN_NAMES + LINE * (index + 0.5)}
              length={
                ((line.counts[id] ?? 0) / most) *
                (width - (isRoomy ? NUMBER_ROOM : PHONE_NUMBER_ROOM))
              }
            />
          ))}
        </g>
      ))}
    </g>
  )
}

const hueOf = ({ hue }: CountLine): string =>
  hue === null ? 'var(--ink)' : `var(${modalityVariable(hue)})`

function LineName({ line, y, isRoomy }: { line: CountLine; y: number; isRoomy: boolean }) {
  const isHollow = line.hue === 'unstated'
  const indent = line.hue === null ? 0 : 18
  const words = wrapLines(line.name, (isRoomy ? NAMES : PHONE_NAMES) - indent - 6, roughWidth(12))
  return (
    <>
      {line.hue === null ? null : (
        <circle
          cx={6}
          cy={y}
          r={isHollow ? 4.3 : 5}
          fill={isHollow ? 'none' : hueOf(line)}
          stroke={isHollow ? hueOf(line) : 'none'}
          strokeWidth={1.4}
        />
      )}
      {words.map((part, index) => (
        <text
          key={part}
          x={indent}
          y={y + 4 + (index - (words.length - 1) / 2) * LEAD}
          fontSize={12}
          fill="var(--ink)"
        >
          {part}
        </text>
      ))}
    </>
  )
}

function Bar({
  line,
  count,
  x,
  y,
  length,
}: {
  line: CountLine
  count: number
  x: number
  y: number
  length: number
}) {
  const isHollow = line.hue === 'unstated'
  return (
    <>
      {count === 0 ? null : (
        <rect
          x={x + 0.7}
          y={y - BAR / 2}
          width={length}
          height={BAR}
          fill={isHollow ? 'var(--paper)' : hueOf(line)}
          stroke={isHollow ? hueOf(line) : 'none'}
          strokeWidth={1.4}
        />
      )}
      <text
        x={x + 6 + (count === 0 ? 0 : length)}
        y={y + 4}
        fontSize={12}
        fill={count === 0 ? 'var(--ink3)' : 'var(--ink)'}
      >
        {count}
      </text>
    </>
  )
}
