import type { Document } from '@/data/schema'
import { datingOf } from '@/domain/documents'

/** Who made a document, when, and what they sell; what it does not say is said to be missing. */
export function DocumentImprint({
  document,
  isWide = false,
}: {
  document: Document
  isWide?: boolean
}) {
  const lines = [
    { label: 'Publisher', value: document.publisher, missing: 'Not named' },
    { label: 'Author', value: document.author, missing: 'Not named' },
    { label: 'Date', value: datingOf(document), missing: '' },
    { label: 'Interest', value: document.interest, missing: '' },
  ]
  return (
    <dl
      className={`mt-3 grid grid-cols-[5rem_1fr] content-start gap-y-1 text-interface ${isWide ? 'lg:flex lg:flex-wrap lg:gap-x-10 lg:[&>div]:block' : ''}`}
    >
      {lines.map(({ label, value, missing }) => (
        <div key={label} className="contents">
          <dt className="text-ink3">{label}</dt>
          <dd className={value === null ? 'text-ink3' : undefined}>{value ?? missing}</dd>
        </div>
      ))}
    </dl>
  )
}
