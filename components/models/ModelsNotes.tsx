import type { DocumentId } from '@/data/schema'
import { ContestedMark } from '../ui/ContestedMark'

/** What the cells of the model table mean. */
export function ModelsNotes({ documents }: { documents: readonly DocumentId[] }) {
  const [document, another] = documents
  const isAlone = document !== undefined && another === undefined
  return (
    <p>
      {isAlone
        ? `Output, input, vendor and the contested mark follow ${document} alone. `
        : 'Output, input and vendor join what all documents state of a model; nothing is filled in. '}
      A dash: the document does not name the model. <ContestedMark size={12} /> filed under
      different sides. A version is a claim of the document that names it. Sort by a column with its
      header, by several with the Shift key held.
    </p>
  )
}
