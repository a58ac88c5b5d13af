import type { DocumentId } from '@/data/schema'
import type { Lens, LensMark } from '../taxonomy'
import type { Filing } from './filings'

/** What one document says of each leaf where it stands. Nothing moves through a lens. */
export const lensOn = (filings: readonly Filing[], document: DocumentId): Lens => ({
  document,
  marks: new Map(filings.map((filing) => [filing.leaf.id, markOf(filing, document)])),
})

function markOf(filing: Filing, document: DocumentId): LensMark {
  const { leaf, group, groupsBy, isContestedBy } = filing
  if (!leaf.documents.includes(document)) return 'unnamed'
  const groups = groupsBy(document)
  if (groups.length > 0 && !groups.includes(group)) return 'elsewhere'
  return isContestedBy(document) ? 'contested' : 'named'
}
