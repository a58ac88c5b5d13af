import type { Citation } from '@/data/schema'
import type { Panel } from './content'

/** A view of the atlas as plain data: what it shows, every place it rests on, and all of it in words. */
export type View = Panel & {
  readonly citations: readonly Citation[]
  readonly alt: string
}
