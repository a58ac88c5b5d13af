import type { Document } from '@/data/schema'
import { statementsOf } from '@/domain/consensus'
import type { ModelRow } from '@/domain/filters/model-index'
import { listInWords } from '@/domain/format'
import { CitationItem } from '../citations/CitationItem'
import { DocumentName } from '../documents/DocumentName'
import { ModelStatement, type StatementNames } from './ModelStatement'
import { ModelUnion } from './ModelUnion'

/** What the documents state of a model, told beside the table. */
export function ModelDetails({
  model,
  names,
  documents,
}: {
  model: ModelRow
  names: StatementNames
  documents: readonly Document[]
}) {
  const { aliases, notes, versions } = model
  return (
    <>
      <ModelUnion model={model} names={names} />
      {aliases.length === 0 ? null : (
        <p className="mt-3 text-interface text-ink2">Also written {listInWords(aliases)}.</p>
      )}
      {notes.length === 0 ? null : (
        <ul className="mt-3 list-disc space-y-1 pl-5 text-interface text-ink2">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {model.documents.map((document) => (
        <section key={document} aria-label={document} className="mt-5">
          <h3 className="border-b border-ink pb-1.5 text-body">
            <DocumentName document={document} />
          </h3>
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
        </section>
      ))}
      {versions.length === 0 ? null : (
        <section aria-label="Claimed versions" className="mt-5">
          <h3 className="border-b border-ink pb-1.5 text-body font-semibold">Claimed versions</h3>
          <ul className="divide-y">
            {versions.map(({ label, citation }) => (
              <li key={label} className="py-2">
                <CitationItem citation={citation} remark={`claims ${label}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
