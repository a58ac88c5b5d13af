import type { Question } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { countOf } from '@/domain/format'
import { documentsIn, groupPositions, type PositionStatement } from '@/domain/questions'
import { DocumentName } from './DocumentName'
import { PlacedQuote } from './PlacedQuote'
import styles from './positions.module.css'

/** Positions as rows, documents as columns. Where there is no room for columns, each position lists its documents. */
export function PositionTable({
  question,
}: {
  question: Pick<Question, 'question' | 'positions'>
}) {
  const taking = documentsIn(question)
  return (
    <div className="@container">
      <table aria-label={`Positions: ${question.question}`} className={styles.positions}>
        <thead>
          <tr>
            <th scope="col">Position</th>
            {DOCUMENT_IDS.map((id) => (
              <th key={id} scope="col" className={taking.includes(id) ? undefined : styles.silent}>
                <DocumentName document={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groupPositions(question).map((row) => (
            <tr key={row.position}>
              <th scope="row">
                {row.position}
                {row.statementCount > 1 ? (
                  <small>
                    {countOf(row.statementCount, 'statement')},{' '}
                    {countOf(row.documents.length, 'document')}
                  </small>
                ) : null}
              </th>
              {DOCUMENT_IDS.map((id) => (
                <td key={id} data-document={id}>
                  <Statements statements={row.statements.get(id) ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Statements({ statements }: { statements: readonly PositionStatement[] }) {
  if (statements.length === 0) return 'No statement'
  return (
    <ul>
      {statements.map(({ citation, detail }) => (
        <li key={`${citation.section} ${citation.anchor} ${detail}`}>
          <PlacedQuote citation={citation} detail={detail} />
        </li>
      ))}
    </ul>
  )
}
