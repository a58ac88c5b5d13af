import type { ReactNode } from 'react'
import type { Side } from '@/data/schema'
import { contestedSides } from '@/domain/arrange/evidence'
import type { sidesIn } from '@/domain/consensus'
import type { IndexedNode } from '@/domain/taxonomy'
import { type Cited, citationsIn } from '@/domain/taxonomy/facts'
import { CitedList } from './CitedList'
import { ContestedNote } from './ContestedNote'
import { FiledUnder } from './FiledUnder'
import { LensNote } from './LensNote'
import { PanelHeading } from './PanelHeading'
import { PanelLink } from './PanelLink'

/** What the documents state of the use case or technology in focus, and, given as children, what stands around it. */
export function SidedPanel({
  row,
  found,
  citations,
  href,
  children,
}: {
  row: {
    readonly name: string
    readonly statements: readonly { readonly side: Side }[]
  } & Parameters<typeof sidesIn>[0]
  found: IndexedNode
  citations: readonly Cited[]
  /** Its own page, if it has one. */
  href?: string
  children: ReactNode
}) {
  const { seen } = found
  const isRead = seen !== null && seen.mark !== 'unnamed'
  return (
    <>
      <PanelHeading found={found} />
      <LensNote found={found} />
      {found.node.contested ? (
        <ContestedNote>{contestedSides(row.statements)}</ContestedNote>
      ) : null}
      <FiledUnder leaf={row} />
      {children}
      {href === undefined ? null : <PanelLink href={href}>Open use case</PanelLink>}
      <CitedList items={citationsIn(citations, isRead ? seen.document : null)} />
    </>
  )
}
