import type { ComparedCell } from '@/domain/model-comparison'
import { NOT_STATED } from '@/domain/words'
import { DocumentLetter } from '../citations/DocumentLetter'
import { ModalityList } from '../ui/ModalityDot'

/** What is stated of a model on one point, and the documents that state it. */
export function ComparedValue({
  cell: { words, modalities, citations, absence = NOT_STATED },
}: {
  cell: ComparedCell
}) {
  if (words.length === 0) return <span className="text-ink3">{absence}</span>
  const documents = [...new Set(citations.map(({ document }) => document))]
  return (
    <>
      {modalities === undefined ? (
        <span>{words.join(words.some((word) => word.endsWith('.')) ? ' ' : ', ')}</span>
      ) : (
        <ModalityList modalities={modalities} />
      )}
      <span className="mt-1 flex gap-1">
        {documents.map((document) => (
          <DocumentLetter key={document} document={document} />
        ))}
      </span>
    </>
  )
}
