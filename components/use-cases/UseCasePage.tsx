import type { Document } from '@/data/schema'
import { citationsOfUseCase, filedBy, statementsOf } from '@/domain/consensus'
import { countOf, listInWords } from '@/domain/format'
import type { UseCaseDetail } from '@/domain/use-case-detail'
import { idInWords, SIDE_WORDS } from '@/domain/words'
import { CopyableQuote } from '../citations/CopyableQuote'
import { DocumentLetter } from '../citations/DocumentLetter'
import { ConcernedQuestions } from '../detail/ConcernedQuestions'
import { DetailHeader } from '../detail/DetailHeader'
import { DetailSection } from '../detail/DetailSection'
import { DocumentColumns } from '../detail/DocumentColumns'
import { Mentions } from '../detail/Mentions'
import { VerdictMark } from './VerdictMark'

/** One use case: krishang's verdicts, every document's statement of it, its examples, and what touches it. */
export function UseCasePage({
  detail,
  documents,
}: {
  detail: UseCaseDetail
  documents: readonly Document[]
}) {
  const { useCase, disagreements, agreements, models } = detail
  const { name, sector, verdicts, statements, examples } = useCase
  return (
    <div className="mx-auto w-full max-w-[1240px] px-4 py-5 md:px-6">
      <DetailHeader
        back={{ href: '/use-cases', name: 'Use cases' }}
        name={name}
        isContested={useCase.contested}
      >
        <p className="font-serif text-sentence">
          {countOf(statements.length, 'statement')} in {listInWords(useCase.documents)},{' '}
          {countOf(citationsOfUseCase(useCase).length, 'citation')}.
          {useCase.contested ? ' Contested: it is filed under different sides.' : ''}
        </p>
        <p className="mt-2 text-interface text-ink2">
          Sector: {sector === null ? 'not stated' : idInWords(sector)}
        </p>
      </DetailHeader>

      <DetailSection
        title="Verdicts"
        note="From krishang’s table alone, which reads “generative AI” as “not an LLM”. A side is never turned into a verdict."
      >
        {verdicts.length === 0 ? (
          <p className="text-ink3">Not stated: krishang’s table does not list this use.</p>
        ) : (
          verdicts.map(({ llm, generativeAi, citation }) => (
            <div
              key={`${citation.section} ${citation.anchor}`}
              className="flex flex-wrap gap-x-12 gap-y-4 border-y py-4"
            >
              <dl className="flex gap-12 text-body">
                <div>
                  <dt className="text-citation text-ink3">LLM</dt>
                  <dd className="mt-1 font-medium">
                    <VerdictMark verdict={llm} />
                  </dd>
                </div>
                <div>
                  <dt className="text-citation text-ink3">Generative AI</dt>
                  <dd className="mt-1 font-medium">
                    <VerdictMark verdict={generativeAi} />
                  </dd>
                </div>
              </dl>
              <CopyableQuote citation={citation} documents={documents} />
            </div>
          ))
        )}
      </DetailSection>

      <DetailSection id="statements" title="What each document says">
        <DocumentColumns
          documents={documents}
          filed={filedBy(useCase)}
          noun="use"
          statements={(document) => (
            <ul className="divide-y">
              {statementsOf(useCase, document).map(({ side, as, citation }) => (
                <li key={`${side} ${citation.section} ${citation.anchor}`} className="py-4">
                  <p className="text-interface font-semibold">{SIDE_WORDS[side]}</p>
                  {as === citation.anchor ? null : (
                    <p className="mt-1 text-interface text-ink2">
                      called <q>{as}</q>
                    </p>
                  )}
                  <CopyableQuote citation={citation} documents={documents} />
                </li>
              ))}
            </ul>
          )}
        />
      </DetailSection>

      {examples.length === 0 ? null : (
        <DetailSection title="Examples">
          <ul className="divide-y border-y">
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
      )}

      {disagreements.length === 0 ? null : (
        <DetailSection title="Disagreements that concern it">
          <ConcernedQuestions questions={disagreements} />
        </DetailSection>
      )}
      {agreements.length === 0 ? null : (
        <DetailSection title="Agreements that concern it">
          <ConcernedQuestions questions={agreements} />
        </DetailSection>
      )}
      {models.length === 0 ? null : (
        <DetailSection
          title="Models named for it"
          note="Found by name: a model is listed when an example names it as the product, or when the words a document uses name it."
        >
          <Mentions found={models} path="/models" />
        </DetailSection>
      )}
    </div>
  )
}
