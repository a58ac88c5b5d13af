import type { ReactNode } from 'react'
import { citationsOfGroup, tableOfGroup } from '@/domain/arrange/evidence'
import type { IndexedNode } from '@/domain/taxonomy'
import type { AtlasData } from './atlas-data'
import { CitedList } from './CitedList'
import { PanelHeading } from './PanelHeading'
import { PanelLink } from './PanelLink'

/** A group that an arrangement makes: by which rule, what it holds (given as children), and the statements behind it. */
export function GroupPanel({
  found,
  rule,
  data,
  children,
}: {
  found: IndexedNode
  rule: string
  data: AtlasData
  children: ReactNode
}) {
  const table = tableOfGroup(found.node)
  return (
    <>
      <PanelHeading found={found} />
      <p className="text-ink2">{rule}</p>
      {children}
      {table === null ? null : <PanelLink href={table}>Show as table</PanelLink>}
      <CitedList items={citationsOfGroup(found.node, data.models)} />
    </>
  )
}
