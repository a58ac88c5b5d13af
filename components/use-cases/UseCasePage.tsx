import type { Document } from '@/data/schema'
import { citationsOfUseCase } from '@/domain/consensus'
import type { UseCaseDetail } from '@/domain/use-case-detail'
import { idInWords, SIDE_WORDS } from '@/domain/words'
import { CopyableQuote } from '../citations/CopyableQuote'
import { DocumentLetter } from '../citations/DocumentLetter'
import { Quote } from '../citations/Quote'
import { DetailSection } from '../detail/DetailSection'
import { Mentions } from '../detail/Mentions'
import { RowPage } from '../rows/RowPage'
import { VerdictPair } from './VerdictPair'

/** One use case: krishang's verdicts, every document's statement of it, its examples, and what touches it. */
export function UseCasePage({
  detail,
  documents,
}: {
  detail: UseCaseDetail
  documents: readonly Document[]
}) {
  const { useCase, disagreements, agreements, models } = detail
  const { sector, verdicts, examples } = useCase
  return (
    <RowPage
      back={{ href: '/use-cases', name: 'Use cases' }}
      row={useCase}
      citations={citationsOfUseCase(useCase)}
      header={
        <p className="mt-2 text-interface text-ink2">
          Sector: {sector === null ? 'not stated' : idInWords(sector)}
        </p>
      }
      before={
        <DetailSection
          title="Verdicts"
          note="From krishang’s table alone, which reads “generative AI” as “not an LLM”. A side is never turned into a verdict."
        >
          {verdicts.length === 0 ? (
            <p className="text-ink3">Not stated: krishang’s table does not list this use.</p>
          ) : (
            verdicts.map((verdict) => (
              <div
                key={`${verdict.citation.section} ${verdict.citation.anchor}`}
                className="flex flex-wrap gap-x-12 gap-y-4 border-y py-4 text-body"
              >
                <VerdictPair verdict={verdict} />
                <CopyableQuote citation={verdict.citation} documents={documents} />
              </div>
            ))
          )}
        </DetailSection>
      }
      noun="use"
      documents={documents}
      statement={({ side, as, citation }) => (
        <li key={`${side} ${citation.section} ${citation.anchor}`} className="py-4">
          <p className="text-interface font-semibold">{SIDE_WORDS[side]}</p>
          {as === citation.anchor ? null : (
            <p className="mt-1 text-interface text-ink2">
              called <Quote words={as} />
            </p>
          )}
          <CopyableQuote citation={citation} documents={documents} />
        </li>
      )}
      after={
        examples.length === 0 ? null : (
          <DetailSection title="Examples">
            <ul className="divided border-y">
              {examples.map(({ organisation, product, summary, citation }) => (
                <li
                  key={`${summary} ${product} ${citation.anchor}`}
                  className="gap-6 py-3 md:grid md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
                >
                  <div>
                    <p className="flex gap-2">
                      <DocumentLetter document={citation.document} />
                      {summary}
                    </p>
                    <p className="mt-1 text-citation text-ink3">
                      Organisation: {organisation ?? 'not stated'} · Product:{' '}
                      {product ?? 'not stated'}
                    </p>
                  </div>
                  <CopyableQuote citation={citation} documents={documents} />
                </li>
              ))}
            </ul>
          </DetailSection>
        )
      }
      disagreements={disagreements}
      agreements={agreements}
    >
      {models.length === 0 ? null : (
        <DetailSection
          title="Models named for it"
          note="Found by name: a model is listed when an example names it as the product, or when the words a document uses name it."
        >
          <Mentions found={models} path="/models" />
        </DetailSection>
      )}
    </RowPage>
  )
}
