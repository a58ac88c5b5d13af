import type { Faq } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { citableFaq } from '@/domain/citations/cited-rows'
import { CitationItem } from '../citations/CitationItem'
import { RowCite } from '../citations/RowCite'
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
          {own.map((faq) => (
            <li
              key={faq.id}
              id={faq.id}
              className="scroll-mt-4 break-inside-avoid border-b py-4 target:bg-sink"
            >
              <h4 className="font-serif text-sentence font-semibold text-balance">
                {faq.question}
              </h4>
              <p className="mt-1 mb-2 text-ink2">{faq.answer}</p>
              <CitationItem citation={faq.citation} />
              <RowCite citable={citableFaq(faq)} fragment={faq.id} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
