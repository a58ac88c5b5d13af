import type { Document } from '@/data/schema'
import { citationsOfModel, filedBy, statementsOf } from '@/domain/consensus'
import { countOf, listInWords } from '@/domain/format'
import type { ModelDetail } from '@/domain/model-detail'
import { CitationItem } from '../citations/CitationItem'
import { CopyableQuote } from '../citations/CopyableQuote'
import { DocumentLetter } from '../citations/DocumentLetter'
import { ConcernedQuestions } from '../detail/ConcernedQuestions'
import { DetailHeader } from '../detail/DetailHeader'
import { DetailSection } from '../detail/DetailSection'
import { DocumentColumns } from '../detail/DocumentColumns'
import { Mentions } from '../detail/Mentions'
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
  const { name, aliases, versions, notes } = model
  return (
    <div className="mx-auto w-full max-w-[1240px] px-4 py-5 md:px-6">
      <DetailHeader
        back={{ href: '/models', name: 'Models' }}
        name={name}
        isContested={model.contested}
      >
        <p className="font-serif text-sentence">
          {countOf(model.statements.length, 'statement')} in {listInWords(model.documents)},{' '}
          {countOf(citationsOfModel(model).length, 'citation')}.
          {model.contested ? ' Contested: it is filed under different sides.' : ''}
        </p>
        <ModelUnion model={model} names={names} />
        {aliases.length === 0 ? null : (
          <p className="mt-2 text-interface text-ink2">Also written {listInWords(aliases)}.</p>
        )}
        {notes.length === 0 ? null : (
          <ul className="mt-4 max-w-[72ch] list-disc space-y-1 pl-5 text-body text-ink2">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </DetailHeader>

      <DetailSection id="statements" title="What each document says">
        <DocumentColumns
          documents={documents}
          filed={filedBy(model)}
          noun="model"
          statements={(document) => (
            <ul className="divide-y">
              {statementsOf(model, document).map((statement) => (
                <ModelStatement
                  key={`${statement.citation.section} ${statement.citation.anchor} ${statement.side}`}
                  statement={statement}
                  names={names}
                  documents={documents}
                />
              ))}
            </ul>
          )}
        />
      </DetailSection>

      {versions.length === 0 ? null : (
        <DetailSection
          title="Claimed versions"
          note="Each is a claim of the document that names it, neither checked nor corrected."
        >
          <ul className="divide-y border-y">
            {versions.map(({ label, citation }) => (
              <li key={label} className="gap-6 py-3 md:grid md:grid-cols-[16rem_minmax(0,1fr)]">
                <span className="flex items-center gap-2 self-start">
                  <DocumentLetter document={citation.document} />
                  <span>
                    claims <b className="underline decoration-dotted underline-offset-4">{label}</b>
                  </span>
                </span>
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
          <ul className="divide-y border-y">
            {organisations.map((organisation) => (
              <li
                key={organisation.id}
                className="gap-6 py-3 md:grid md:grid-cols-[16rem_minmax(0,1fr)]"
              >
                <h3 className="font-semibold">{organisation.name}</h3>
                <ul className="space-y-3">
                  {organisation.roles.map(({ role, summary, citation }) => (
                    <li key={`${role} ${summary} ${citation.anchor}`} className="text-interface">
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
    </div>
  )
}
