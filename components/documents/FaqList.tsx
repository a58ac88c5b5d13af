import type { Faq } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { CitationItem } from '../citations/CitationItem'
import { DocumentName } from './DocumentName'

/** Questions the documents ask themselves, by document, with our wording of the answer and its place. */
export function FaqList({ faqs }: { faqs: readonly Faq[] }) {
  return DOCUMENT_IDS.map((id) => {
    const own = faqs.filter(({ document }) => document === id)
    if (own.length === 0) return null
    return (
      <div key={id} className="mt-6">
        <h3 className="border-b border-ink pb-2 text-interface">
          <DocumentName document={id} />
        </h3>
        <ul className="columns-[20rem] gap-x-10">
          {own.map(({ id: faqId, question, answer, citation }) => (
            <li
              key={faqId}
              id={faqId}
              className="scroll-mt-4 break-inside-avoid border-b py-4 target:bg-sink"
            >
              <h4 className="font-serif text-sentence font-semibold text-balance">{question}</h4>
              <p className="mt-1 mb-2 text-ink2">{answer}</p>
              <CitationItem citation={citation} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
