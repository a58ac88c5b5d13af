import type { ComparedCell } from '@/domain/side-by-side'
import { NOT_STATED } from '@/domain/words'
import { DocumentLetter } from '../citations/DocumentLetter'
import { ModalityList } from '../ui/ModalityDot'
import { VerdictList } from '../use-cases/VerdictMark'

/** What is stated of a row on one point, and the documents that state it. */
export function ComparedValue({ cell }: { cell: ComparedCell }) {
  const { words, citations, absence = NOT_STATED } = cell
  if (words.length === 0) return <span className="text-ink3">{absence}</span>
  const documents = [...new Set(citations.map(({ document }) => document))]
  return (
    <>
      <Value cell={cell} />
      <span className="mt-1 flex gap-1">
        {documents.map((document) => (
          <DocumentLetter key={document} document={document} />
        ))}
      </span>
    </>
  )
}

function Value({ cell: { words, modalities, verdicts } }: { cell: ComparedCell }) {
  if (modalities !== undefined) return <ModalityList modalities={modalities} />
  if (verdicts !== undefined) return <VerdictList verdicts={verdicts} />
  const areSentences = words.some((word) => word.endsWith('.'))
  return <span>{words.join(areSentences ? ' ' : ', ')}</span>
}
