import type { Citation, Document } from '@/data/schema'
import { fullCitation } from '@/domain/citations'
import { PlacedQuote } from '../documents/PlacedQuote'
import { CopyCitation } from './CopyCitation'

/** The words of a document, their section, and a way to take the citation along. */
export function CopyableQuote({
  citation,
  documents,
}: {
  citation: Citation
  documents: readonly Document[]
}) {
  return (
    <div>
      <PlacedQuote citation={citation} />
      <CopyCitation text={fullCitation(citation, documents)} />
    </div>
  )
}
