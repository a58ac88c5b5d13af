import type { AlignedStep } from '@/domain/compare/processes'

const NODE = 12
/** Where a node stands below the top of its step: in line with the name of the step. */
const NODE_Y = 30

/**
 * The drawing between the two processes at one step: a line down for each, a numbered node where a step is described,
 * and a line that joins the two. One line stands for both where there is no room for two. The text beside it says the
 * same, so it is hidden from assistive technology.
 */
export function StepRail({
  step,
  isFirst,
  isLast,
}: {
  step: AlignedStep
  isFirst: boolean
  isLast: boolean
}) {
  const rail = (x: string, isDescribed: boolean) => (
    <Rail x={x} step={step.position} isFirst={isFirst} isLast={isLast} isDescribed={isDescribed} />
  )
  const isAligned = step.llm.length > 0 && step.generativeAi.length > 0
  return (
    <>
      <svg aria-hidden="true" className="absolute inset-0 size-full @2xl:hidden">
        {rail('50%', true)}
      </svg>
      <svg aria-hidden="true" className="absolute inset-0 hidden size-full @2xl:block">
        {isAligned ? (
          <line
            x1="25%"
            x2="75%"
            y1={NODE_Y}
            y2={NODE_Y}
            stroke="var(--rule2)"
            strokeDasharray="2 4"
          />
        ) : null}
        {rail('25%', step.llm.length > 0)}
        {rail('75%', step.generativeAi.length > 0)}
      </svg>
    </>
  )
}

function Rail({
  x,
  step,
  isFirst,
  isLast,
  isDescribed,
}: {
  x: string
  step: number
  isFirst: boolean
  isLast: boolean
  isDescribed: boolean
}) {
  return (
    <>
      <line
        x1={x}
        x2={x}
        y1={isFirst ? NODE_Y : 0}
        y2={isLast ? NODE_Y : '100%'}
        stroke="var(--rule2)"
        strokeWidth="1.5"
      />
      {isDescribed ? (
        <>
          <circle
            cx={x}
            cy={NODE_Y}
            r={NODE}
            fill="var(--paper)"
            stroke="var(--ink)"
            strokeWidth="1.5"
          />
          <text
            x={x}
            y={NODE_Y}
            dy="0.35em"
            textAnchor="middle"
            fill="var(--ink)"
            fontSize="12"
            fontWeight="600"
          >
            {step}
          </text>
        </>
      ) : null}
    </>
  )
}
