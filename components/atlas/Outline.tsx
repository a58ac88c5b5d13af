'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { pathTo, type TreeIndex, type TreeNode } from '@/domain/taxonomy'
import type { ContestedEdge } from '@/domain/taxonomy/contested-edges'
import { findByName } from '@/domain/taxonomy/walk'
import { areSingleKeysOn } from '../use-single-keys'
import { createTypeahead, isTyping } from './keys'
import { OutlineItem } from './OutlineItem'
import { type OutlineRow, outlineRows, type Toggles } from './outline-rows'

/** The taxonomy as a tree to walk with the keyboard, in step with the circles: what is selected is in focus. */
export function Outline({
  tree,
  index,
  focus,
  edges,
  onFocus,
  onPoint,
}: {
  tree: TreeNode
  index: TreeIndex
  focus: string
  /** What is drawn against the nesting. */
  edges: readonly ContestedEdge[]
  onFocus: (id: string) => void
  onPoint: (id: string | null) => void
}) {
  const list = useRef<HTMLDivElement>(null)
  const [toggles, setToggles] = useState<Toggles>(new Map())
  const [active, setActive] = useState<{ id: string; focus: string }>({ id: focus, focus })
  const [type] = useState(createTypeahead)
  const rows = outlineRows(tree, index, focus, toggles)
  const wanted = active.focus === focus ? active.id : focus
  const tabStop =
    pathTo(index, wanted)
      .reverse()
      .find(({ id }) => rows.some(({ node }) => node.id === id))?.id ?? tree.id

  const toggle = (ids: readonly string[], isOpen: boolean) =>
    setToggles(
      (before) => new Map([...before, ...ids.map((id) => [id, { isOpen, focus }] as const)]),
    )

  const moveTo = (id: string | undefined) => {
    if (id === undefined) return
    setActive({ id, focus })
    // A row that is about to open is there after the next paint.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`)?.focus(),
    )
  }

  /** Does what the tree pattern asks of a key; false where it means nothing. */
  const walk = (row: OutlineRow, key: string): boolean => {
    const { id, children } = row.node
    const at = rows.indexOf(row)
    switch (key) {
      case 'ArrowDown':
        moveTo(rows[at + 1]?.node.id)
        return true
      case 'ArrowUp':
        moveTo(rows[at - 1]?.node.id)
        return true
      case 'ArrowRight':
        if (row.isOpen) moveTo(children[0]?.id)
        else if (children.length > 0) toggle([id], true)
        return true
      case 'ArrowLeft':
        if (row.isOpen) toggle([id], false)
        else moveTo(index.get(id)?.parent?.id)
        return true
      case 'Home':
        moveTo(rows[0]?.node.id)
        return true
      case 'End':
        moveTo(rows.at(-1)?.node.id)
        return true
      case 'Enter':
      case ' ':
        onFocus(id)
        return true
      default:
        return false
    }
  }

  const onKeyDown = (row: OutlineRow, event: KeyboardEvent) => {
    const { id } = row.node
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (walk(row, event.key)) {
      event.preventDefault()
      return
    }
    if (!areSingleKeysOn() || !isTyping(event.nativeEvent)) return
    const found = findByName(index, id, type(event.key, event.timeStamp))
    if (found === null) return
    toggle(
      pathTo(index, found.id)
        .slice(0, -1)
        .map((node) => node.id),
      true,
    )
    moveTo(found.id)
  }

  const nameOf = (id: string) => index.get(id)?.node.name ?? id
  return (
    <div ref={list} role="tree" aria-label="Taxonomy outline" className="flex flex-col">
      {rows.map((row) => {
        const found = index.get(row.node.id)
        return found === undefined ? null : (
          <OutlineItem
            key={row.node.id}
            row={row}
            found={found}
            edges={edges.filter(({ from, to }) => from === row.node.id || to === row.node.id)}
            nameOf={nameOf}
            isInFocus={row.node.id === focus}
            isTabStop={row.node.id === tabStop}
            onOpen={() => onFocus(row.node.id)}
            onToggle={() => toggle([row.node.id], !row.isOpen)}
            onKeyDown={(event) => onKeyDown(row, event)}
            onPoint={(isPointed) => onPoint(isPointed ? row.node.id : null)}
          />
        )
      })}
    </div>
  )
}
