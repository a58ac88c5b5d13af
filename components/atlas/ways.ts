import type { MouseEvent } from 'react'
import type { TreeIndex } from '@/domain/taxonomy'

/** What a list of links to circles needs: the circles, the one in focus, their addresses, and how a link is followed. */
export type Ways = {
  readonly index: TreeIndex
  readonly focus: string
  readonly hrefOf: (id: string) => string
  readonly onOpen: (id: string, event: MouseEvent) => void
}
