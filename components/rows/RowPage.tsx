import type { ReactNode } from 'react'
import type { Citation, Document, DocumentId, Side } from '@/data/schema'
import { citableRow } from '@/domain/citations/row'
import { filedBy, statementsOf } from '@/domain/consensus'
import { countOf, listInWords } from '@/domain/format'
import type { AskedQuestion } from '@/domain/questions'
import { Cite } from '../citations/Cite'
import { ConcernedQuestions } from '../detail/ConcernedQuestions'
import { DetailHeader } from '../detail/DetailHeader'
import { DetailSection } from '../detail/DetailSection'
import { DocumentColumns } from '../detail/DocumentColumns'

type Statement = { readonly side: Side; readonly citation: Citation }

/** What every row with a page of its own has. */
type Stated<Said extends Statement> = {
  readonly id: string
  readonly name: string
  readonly contested: boolean
  readonly documents: readonly DocumentId[]
  readonly statements: Said[]
}

/**
 * One row with every document's statement of it side by side, and the disagreements and agreements that concern it. What
 * only rows of its kind have stands before the statements, after them, and last.
 */
export function RowPage<Said extends Statement>({
  back,
  row,
  citations,
  header,
  before,
  noun,
  documents,
  statement,
  after,
  disagreements,
  agreements,
  children,
}: {
  /** The table it stands in. */
  back: { readonly href: string; readonly name: string }
  row: Stated<Said>
  citations: readonly Citation[]
  header: ReactNode
  before?: ReactNode
  /** What a document names, as in `model`. */
  noun: string
  documents: readonly Document[]
  /** One statement as an item of a list. */
  statement: (statement: Said) => ReactNode
  after: ReactNode
  disagreements: readonly AskedQuestion[]
  agreements: readonly AskedQuestion[]
  children: ReactNode
}) {
  const { name, contested, statements } = row
  const filed = filedBy(row)
  const citable = citableRow({ ...row, filed }, citations)
  return (
    <div className="mx-auto w-full max-w-[1240px] px-4 py-5 md:px-6">
      <DetailHeader
        back={back}
        name={name}
        isContested={contested}
        cite={citable === null ? null : <Cite citable={citable} documents={documents} />}
      >
        <p className="font-serif text-sentence">
          {countOf(statements.length, 'statement')} in {listInWords(row.documents)},{' '}
          {countOf(citations.length, 'citation')}.
          {contested ? ' Contested: it is filed under different sides.' : ''}
        </p>
        {header}
      </DetailHeader>
      {before}
      <DetailSection
        id="statements"
        title="What each document says"
        onStage={`${name}: what each document says`}
      >
        <DocumentColumns
          documents={documents}
          filed={filed}
          noun={noun}
          statements={(document) => (
            <ul className="divided">{statementsOf(row, document).map(statement)}</ul>
          )}
        />
      </DetailSection>
      {after}
      <Questions title="Disagreements that concern it" questions={disagreements} />
      <Questions title="Agreements that concern it" questions={agreements} />
      {children}
    </div>
  )
}

function Questions({ title, questions }: { title: string; questions: readonly AskedQuestion[] }) {
  if (questions.length === 0) return null
  return (
    <DetailSection title={title}>
      <ConcernedQuestions questions={questions} />
    </DetailSection>
  )
}
