import { DOCUMENT_IDS } from '@/data/schema/values'
import { statementsOf } from '@/domain/consensus'
import type { UseCaseRow } from '@/domain/filters/use-cases'
import { idInWords, SIDE_WORDS } from '@/domain/words'
import { CitationItem } from '../citations/CitationItem'
import { DocumentName } from '../documents/DocumentName'
import { VerdictMark } from './VerdictMark'

/** What the documents state of a use case, told beside the table. */
export function UseCaseDetails({ useCase }: { useCase: UseCaseRow }) {
  const { sector, verdicts, examples } = useCase
  return (
    <>
      <p className="mt-2 text-interface text-ink2">
        Sector: {sector === null ? 'not stated' : idInWords(sector)}
      </p>
      {verdicts.map(({ llm, generativeAi, citation }) => (
        <section
          key={`${citation.section} ${citation.anchor}`}
          aria-label="Verdicts"
          className="mt-4 text-interface"
        >
          <dl className="mb-2 flex gap-8">
            <div>
              <dt className="text-citation text-ink3">LLM</dt>
              <dd>
                <VerdictMark verdict={llm} />
              </dd>
            </div>
            <div>
              <dt className="text-citation text-ink3">Generative AI</dt>
              <dd>
                <VerdictMark verdict={generativeAi} />
              </dd>
            </div>
          </dl>
          <CitationItem citation={citation} remark="verdict" />
        </section>
      ))}
      {DOCUMENT_IDS.filter((document) => statementsOf(useCase, document).length > 0).map(
        (document) => (
          <section key={document} aria-label={document} className="mt-5">
            <h3 className="border-b border-ink pb-1.5 text-body">
              <DocumentName document={document} />
            </h3>
            <ul className="divide-y">
              {statementsOf(useCase, document).map(({ side, as, citation }) => (
                <li key={`${side} ${citation.section} ${citation.anchor}`} className="py-2.5">
                  {as === citation.anchor ? null : (
                    <p className="mb-1 text-interface text-ink2">
                      called <q>{as}</q>
                    </p>
                  )}
                  <CitationItem citation={citation} remark={SIDE_WORDS[side]} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {examples.length === 0 ? null : (
        <section aria-label="Examples" className="mt-5">
          <h3 className="border-b border-ink pb-1.5 text-body font-semibold">Examples</h3>
          <ul className="divide-y">
            {examples.map(({ organisation, product, summary, citation }) => (
              <li key={`${summary} ${product} ${citation.anchor}`} className="py-2.5">
                <p className="mb-1 text-interface">{summary}</p>
                <p className="mb-1 text-citation text-ink3">
                  Organisation: {organisation ?? 'not stated'} · Product: {product ?? 'not stated'}
                </p>
                <CitationItem citation={citation} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
