import type { Document } from '@/data/schema'
import { citationsOfModel } from '@/domain/consensus'
import type { ModelDetail } from '@/domain/model-detail'
import { CitationItem } from '../citations/CitationItem'
import { CopyableQuote } from '../citations/CopyableQuote'
import { DocumentLetter } from '../citations/DocumentLetter'
import { DetailSection } from '../detail/DetailSection'
import { Mentions } from '../detail/Mentions'
import { RowPage } from '../rows/RowPage'
import { ModelRemarks } from './ModelRemarks'
import { ModelStatement, type StatementNames } from './ModelStatement'
import { ModelUnion } from './ModelUnion'

/** One model with every document's statement of it, and what touches it. */
export function ModelPage({
  detail,
  names,
  documents,
}: {
  detail: ModelDetail
  names: StatementNames
  documents: readonly Document[]
}) {
  const { model, disagreements, agreements, useCases, organisations } = detail
  const { name, versions } = model
  return (
    <RowPage
      back={{ href: '/models', name: 'Models' }}
      row={model}
      citations={citationsOfModel(model)}
      header={
        <>
          <ModelUnion model={model} names={names} />
          <ModelRemarks model={model} />
        </>
      }
      noun="model"
      documents={documents}
      statement={(statement) => (
        <ModelStatement
          key={`${statement.citation.section} ${statement.citation.anchor} ${statement.side}`}
          statement={statement}
          names={names}
          documents={documents}
        />
      )}
      after={
        versions.length === 0 ? null : (
          <DetailSection
            title="Claimed versions"
            note="Each is a claim of the document that names it, neither checked nor corrected."
          >
            <ul className="divided border-y">
              {versions.map(({ label, citation }) => (
                <li key={label} className="gap-6 py-3 md:grid md:grid-cols-[16rem_minmax(0,1fr)]">
                  <span className="flex items-center gap-2 self-start">
                    <DocumentLetter document={citation.document} />
                    <span>
                      claims{' '}
                      <b className="underline decoration-dotted underline-offset-4">{label}</b>
                    </span>
                  </span>
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
      <DetailSection
        title="Related use cases"
        note={`Found by name: a use case is related when an example of it names ${name} as the product, or when the words a document uses for it name ${name}.`}
      >
        {useCases.length === 0 ? (
          <p className="text-ink3">No use case names {name}.</p>
        ) : (
          <Mentions found={useCases} path="/use-cases" />
        )}
      </DetailSection>

      {organisations.length === 0 ? null : (
        <DetailSection title="Organisations" note="Those that a statement names as its vendor.">
          <ul className="divided border-y">
            {organisations.map((organisation) => (
              <li
                key={organisation.id}
                className="gap-6 py-3 md:grid md:grid-cols-[16rem_minmax(0,1fr)]"
              >
                <h3 className="font-semibold">{organisation.name}</h3>
                <ul>
                  {organisation.roles.map(({ role, summary, citation }) => (
                    <li
                      key={`${role} ${summary} ${citation.anchor}`}
                      className="text-interface not-last:mb-3"
                    >
                      <p>{summary}</p>
                      <CitationItem citation={citation} remark={role} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </DetailSection>
      )}
    </RowPage>
  )
}
