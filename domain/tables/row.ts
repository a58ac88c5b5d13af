import type { DocumentId, Side } from '@/data/schema'

/** What every row of a table has, of whatever it tells. */
export type TableRow = {
  readonly id: string
  readonly name: string
  readonly contested: boolean
  readonly sides: readonly Side[]
  readonly documents: readonly DocumentId[]
  /** The sides each document files it under; empty where it does not name it. Never narrowed to one document. */
  readonly filed: Readonly<Record<DocumentId, readonly Side[]>>
  readonly citationCount: number
}
