import type { Question } from '@/data/schema'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { countOf } from '@/domain/format'
import { documentsIn, groupPositions, type PositionStatement } from '@/domain/questions'
import { DocumentName } from './DocumentName'
import { PlacedQuote } from './PlacedQuote'

/** Set once on the table: in columns where there is room, otherwise one document below the other, named before its words. */
const LAYOUT = [
  'block w-full @2xl:table @2xl:table-fixed',
  '[&_tbody]:block [&_tbody]:border-t [&_tbody]:border-ink @2xl:[&_tbody]:table-row-group @2xl:[&_tbody]:border-t-0',
  '[&_tbody_tr]:block [&_tbody_tr]:border-b [&_tbody_tr]:py-3 [&_tbody_tr]:align-top @2xl:[&_tbody_tr]:table-row',
  '[&_tbody_th]:block [&_tbody_th]:pb-1 [&_tbody_th]:text-left [&_tbody_th]:font-normal @2xl:[&_tbody_th]:table-cell @2xl:[&_tbody_th]:py-3 @2xl:[&_tbody_th]:pr-5',
  '[&_td]:flex [&_td]:gap-3 [&_td]:py-1 @2xl:[&_td]:table-cell @2xl:[&_td]:py-3 @2xl:[&_td]:pr-5',
  '[&_td]:before:w-24 [&_td]:before:shrink-0 [&_td]:before:text-interface [&_td]:before:font-semibold [&_td]:before:content-[attr(data-document)] @2xl:[&_td]:before:content-none',
  '[&_td]:text-interface [&_td]:text-ink3 [&_ul]:min-w-0 [&_ul]:space-y-3',
].join(' ')

/** Positions as rows, documents as columns. Where there is no room for columns, each position lists its documents. */
export function PositionTable({
  question,
}: {
  question: Pick<Question, 'question' | 'positions'>
}) {
  const taking = documentsIn(question)
  return (
    <div className="@container">
      <table aria-label={`Positions: ${question.question}`} className={LAYOUT}>
        <thead className="hidden @2xl:table-header-group">
          <tr className="border-b border-ink text-left align-bottom text-interface">
            <th scope="col" className="w-[22%] py-2 pr-5 font-normal text-ink2">
              Position
            </th>
            {DOCUMENT_IDS.map((id) => (
              <th
                key={id}
                scope="col"
                className={`py-2 pr-5 whitespace-nowrap ${taking.includes(id) ? '' : 'w-36 text-ink3'}`}
              >
                <DocumentName document={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groupPositions(question).map((row) => (
            <tr key={row.position}>
              <th scope="row">
                <span className="font-serif text-body font-semibold">{row.position}</span>
                {row.statementCount > 1 ? (
                  <span className="mt-1 block text-citation text-ink3">
                    {countOf(row.statementCount, 'statement')},{' '}
                    {countOf(row.documents.length, 'document')}
                  </span>
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
