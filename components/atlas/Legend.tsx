import type { ReactNode } from 'react'
import type { IndexedNode, TreeIndex } from '@/domain/taxonomy'
import type { ContestedEdge } from '@/domain/taxonomy/contested-edges'
import { discCount, emptyGroups } from '@/domain/taxonomy/legend'
import { LEAF_WORDS } from '@/domain/taxonomy/wording'
import { ContestedDisc } from './ContestedDisc'
import { DashedRing } from './DashedRing'
import { EdgeKinds } from './EdgeKinds'
import { ElsewhereDisc } from './ElsewhereDisc'
import { LegendOutputs } from './LegendOutputs'

/**
 * What the looks of the circles mean, in the corners a round diagram leaves free; below it where there are none. The
 * longest entries stand lowest, where the corner is widest.
 */
export function Legend({
  root: { node: tree, leafKind, leaves, seen },
  index,
  edges,
  outputs,
  isOverCircles,
  onOutput,
  children,
}: {
  root: IndexedNode
  index: TreeIndex
  /** What is drawn against the nesting. */
  edges: readonly ContestedEdge[]
  outputs: readonly string[]
  isOverCircles: boolean
  onOutput: (output: string) => void
  /** What else may be drawn, as entries of the list. */
  children?: ReactNode
}) {
  const ground = isOverCircles ? 'room-md:bg-paper' : ''
  return (
    <div className="pointer-events-none flex flex-wrap justify-between gap-x-6 gap-y-3 text-citation text-ink2 [@media(max-height:820px)]:text-smallest max-room-md:px-4 max-room-md:pt-4 room-md:absolute room-md:inset-x-0 room-md:bottom-0 room-md:flex-nowrap room-md:items-end">
      {leafKind === 'model' ? (
        <LegendOutputs tree={tree} ground={ground} chosen={outputs} onToggle={onOutput} />
      ) : (
        <span className="max-room-md:hidden" />
      )}
      <ul
        className={`flex flex-col room-md:items-end room-md:p-3 room-md:pr-5 ${isOverCircles ? 'room-md:[&>li]:bg-paper' : ''} [&>li]:py-px room-md:[&>li]:pl-2`}
      >
        <Disc
          count={discCount(index, 'contested')}
          words={seen === null ? 'Contested' : 'Contested within it'}
        >
          <ContestedDisc />
        </Disc>
        {emptyGroups(tree) === 0 ? null : (
          <li className="flex items-center gap-2">
            <DashedRing hue="var(--rule2)" size={14} />
            No {LEAF_WORDS[leafKind].one} named
          </li>
        )}
        {seen === null ? null : (
          <>
            <li className="flex items-center gap-2">
              <DottedRing />
              Not named by {seen.document}
              <span className="text-ink3 tabular-nums">{leaves - seen.named}</span>
            </li>
            <Disc count={discCount(index, 'elsewhere')} words="Filed elsewhere by it">
              <ElsewhereDisc />
            </Disc>
          </>
        )}
        <EdgeKinds edges={edges} />
        <li className="flex items-center gap-2">
          <Sizes />
          1, 2 or 3 documents
        </li>
        {children}
      </ul>
    </div>
  )
}

function Disc({ count, words, children }: { count: number; words: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" width="14" height="14" viewBox="-8 -8 16 16" className="shrink-0">
        {children}
      </svg>
      {words}
      <span className="text-ink3 tabular-nums">{count}</span>
    </li>
  )
}

/** A leaf that the document of the lens does not name. */
function DottedRing() {
  return (
    <svg aria-hidden="true" width="14" height="14" viewBox="-7 -7 14 14" className="shrink-0">
      <circle r="6" fill="none" stroke="var(--ink3)" strokeWidth="1.2" strokeDasharray="1.4 2.4" />
    </svg>
  )
}

/** Three circles in the proportions of the leaves. */
function Sizes() {
  return (
    <svg aria-hidden="true" width="50" height="18" viewBox="0 0 50 18" className="shrink-0">
      <g fill="none" stroke="var(--rule2)" strokeWidth="1.25">
        <circle cx="7" cy="9" r="5.4" />
        <circle cx="22" cy="9" r="6" />
        <circle cx="39" cy="9" r="7" />
      </g>
    </svg>
  )
}
