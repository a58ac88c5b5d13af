import type { ReactNode } from 'react'
import { isLeaf, type TreeIndex, type TreeNode } from '@/domain/taxonomy'
import { shownCount } from '@/domain/taxonomy/wording'
import { DiscMark } from './DiscMark'
import { NodeDot } from './NodeDot'
import type { Ways } from './ways'

/** How many are in sight at first, and how many more than that are worth hiding. */
const SHOWN = 8
const WORTH_HIDING = 3

/** The circles within the one in focus and those beside it, each with what it holds: the ways on from here. */
export function Neighbours({ index, focus, hrefOf, onOpen }: Ways) {
  const found = index.get(focus)
  if (found === undefined) return null
  const beside = found.parent?.children.filter(({ id }) => id !== focus) ?? []
  const link = (node: TreeNode) => (
    <li key={node.id}>
      <a
        href={hrefOf(node.id)}
        className="group flex min-h-6 items-center gap-1.5 py-0.5 max-room-md:min-h-11"
        onClick={(event) => onOpen(node.id, event)}
      >
        <NodeDot node={node} />
        <bdi className="min-w-0 group-hover:underline underline-offset-4">{node.name}</bdi>
        <Count index={index} node={node} />
      </a>
    </li>
  )
  return (
    <nav aria-label="Around it" className="flex flex-col gap-2 text-interface">
      <Group words="Within it" nodes={found.node.children} link={link} />
      <Group words="Beside it" nodes={beside} link={link} />
    </nav>
  )
}

function Group({
  words,
  nodes,
  link,
}: {
  words: string
  nodes: readonly TreeNode[]
  link: (node: TreeNode) => ReactNode
}) {
  if (nodes.length === 0) return null
  const shown = nodes.length < SHOWN + WORTH_HIDING ? nodes.length : SHOWN
  return (
    <section aria-label={words}>
      <p className="flex border-b text-smallest text-ink3">
        {words}
        <span className="ml-auto tabular-nums">{nodes.length}</span>
      </p>
      <ul className="pt-1">{nodes.slice(0, shown).map(link)}</ul>
      {shown === nodes.length ? null : (
        <details>
          <summary className="link flex min-h-6 items-center text-ink2 max-room-md:min-h-11">
            {nodes.length - shown} more
          </summary>
          <ul>{nodes.slice(shown).map(link)}</ul>
        </details>
      )}
    </section>
  )
}

/** The marks of a circle, and how many leaves it holds if it can hold any. */
function Count({ index, node }: { index: TreeIndex; node: TreeNode }) {
  const found = index.get(node.id)
  if (found === undefined) return null
  return (
    <>
      <DiscMark found={found} size={12} />
      {isLeaf(node) ? null : (
        <span className="ml-auto pl-2 text-citation text-ink3 tabular-nums">
          {shownCount(found)}
        </span>
      )}
    </>
  )
}
