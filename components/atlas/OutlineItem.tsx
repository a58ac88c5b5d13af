import type { KeyboardEvent } from 'react'
import { type IndexedNode, isFilteredOut, isLeaf } from '@/domain/taxonomy'
import { type ContestedEdge, edgeInWords } from '@/domain/taxonomy/contested-edges'
import { LEAF_WORDS, shownCount } from '@/domain/taxonomy/wording'
import { Icon } from '../ui/Icon'
import { DiscMark } from './DiscMark'
import { EdgeArrow } from './EdgeArrow'
import { NodeDot } from './NodeDot'
import type { OutlineRow } from './outline-rows'

const INDENT_PX = 12

/** A row of the outline: opens, names, marks and counts a circle. */
export function OutlineItem({
  row,
  found,
  edges,
  nameOf,
  isInFocus,
  isTabStop,
  onOpen,
  onToggle,
  onKeyDown,
  onPoint,
}: {
  row: OutlineRow
  found: IndexedNode
  edges: readonly ContestedEdge[]
  nameOf: (id: string) => string
  isInFocus: boolean
  isTabStop: boolean
  onOpen: () => void
  onToggle: () => void
  onKeyDown: (event: KeyboardEvent) => void
  onPoint: (isPointed: boolean) => void
}) {
  const { node, level, position, siblings, isOpen } = row
  const isParent = node.children.length > 0
  const isLeafRow = isLeaf(node)
  const isFaded = isFilteredOut(found)
  const isGhosted = isLeafRow && found.seen?.mark === 'unnamed'
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={isParent ? isOpen : undefined}
      aria-selected={isInFocus}
      tabIndex={isTabStop ? 0 : -1}
      data-node={node.id}
      data-quiet={isFaded || isGhosted || undefined}
      className="flex min-h-6 cursor-pointer items-center gap-1.5 rounded-control pr-3 text-interface text-ink2 data-quiet:text-ink3 hover:bg-sink focus-visible:-outline-offset-2 aria-selected:bg-ink aria-selected:text-paper forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2 max-room-md:min-h-11 max-room-md:rounded-none max-room-md:border-b"
      style={{ paddingLeft: (level - 1) * INDENT_PX }}
      onClick={onOpen}
      onKeyDown={onKeyDown}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      <span
        aria-hidden="true"
        className="grid h-6 w-6 shrink-0 place-items-center self-stretch max-room-md:h-auto max-room-md:w-11"
        onClick={(event) => {
          if (!isParent) return
          event.stopPropagation()
          onToggle()
        }}
      >
        {isParent ? <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} size={12} /> : null}
      </span>
      <NodeDot node={node} />
      <bdi className={`min-w-0 ${isLeafRow ? '' : 'font-medium text-current'}`}>{node.name}</bdi>
      <DiscMark found={found} size={13} />
      {edges.length === 0 ? null : <EdgeArrow />}
      {edges.map((edge) => (
        <span key={edge.relation} className="sr-only">
          , {edgeInWords(edge, nameOf)}
        </span>
      ))}
      {isGhosted ? <span className="sr-only">, not named by {found.seen?.document}</span> : null}
      {isFaded ? <span className="sr-only">, filtered out</span> : null}
      {isLeafRow ? null : (
        <span className="ml-auto pl-2 text-citation whitespace-nowrap tabular-nums">
          {shownCount(found)}
          <span className="sr-only"> {LEAF_WORDS[found.leafKind].many}</span>
        </span>
      )}
    </div>
  )
}
