import type { UseCaseRow } from '@/domain/filters/use-cases'
import { idInWords, SIDE_WORDS } from '@/domain/words'
import { CitationItem } from '../citations/CitationItem'
import { Quote } from '../citations/Quote'
import { DocumentStatements } from '../rows/DocumentStatements'
import { VerdictPair } from './VerdictPair'

/** What the documents state of a use case, told beside the table. */
export function UseCaseDetails({ useCase }: { useCase: UseCaseRow }) {
  const { sector, verdicts, examples } = useCase
  return (
    <>
      <p className="mt-2 text-interface text-ink2">
        Sector: {sector === null ? 'not stated' : idInWords(sector)}
      </p>
      {verdicts.map((verdict) => (
        <section
          key={`${verdict.citation.section} ${verdict.citation.anchor}`}
          aria-label="Verdicts"
          className="mt-4 flex flex-col gap-2 text-interface"
        >
          <VerdictPair verdict={verdict} />
          <CitationItem citation={verdict.citation} remark="verdict" />
        </section>
      ))}
      <DocumentStatements
        row={useCase}
        statement={({ side, as, citation }) => (
          <li key={`${side} ${citation.section} ${citation.anchor}`} className="py-2.5">
            {as === citation.anchor ? null : (
              <p className="mb-1 text-interface text-ink2">
                called <Quote words={as} />
              </p>
            )}
            <CitationItem citation={citation} remark={SIDE_WORDS[side]} />
          </li>
        )}
      />
      {examples.length === 0 ? null : (
        <section aria-label="Examples" className="mt-5">
          <h3 className="border-b border-ink pb-1.5 text-body font-semibold">Examples</h3>
          <ul className="divided">
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
