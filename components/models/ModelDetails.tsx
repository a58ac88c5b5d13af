import type { Document } from '@/data/schema'
import type { ModelRow } from '@/domain/filters/model-index'
import { CitationItem } from '../citations/CitationItem'
import { DocumentStatements } from '../rows/DocumentStatements'
import { ModelRemarks } from './ModelRemarks'
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
  const { versions } = model
  return (
    <>
      <ModelUnion model={model} names={names} />
      <ModelRemarks model={model} />
      <DocumentStatements
        row={model}
        statement={(statement) => (
          <ModelStatement
            key={`${statement.citation.section} ${statement.citation.anchor} ${statement.side}`}
            statement={statement}
            names={names}
            documents={documents}
          />
        )}
      />
      {versions.length === 0 ? null : (
        <section aria-label="Claimed versions" className="mt-5">
          <h3 className="border-b border-ink pb-1.5 text-body font-semibold">Claimed versions</h3>
          <ul className="divided">
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
