import { citableComparison } from '@/domain/citations/cited-rows'
import type { ComparedRow } from '@/domain/compare'
import { Quote } from '../citations/Quote'
import { RowCite } from '../citations/RowCite'
import { DocumentName } from '../documents/DocumentName'
import { PlacedQuote } from '../documents/PlacedQuote'
import { Disputes } from './Disputes'
import { MarkedCell } from './MarkedCell'

/** Set once on the table: in columns where there is room, otherwise a document's cells one below the other, named before. */
const LAYOUT = [
  'block w-full text-left @3xl:table @3xl:table-fixed',
  '[&_tbody]:block [&_tbody]:border-b [&_tbody]:py-4 @3xl:[&_tbody]:table-row-group',
  '[&_tbody_tr]:block [&_tbody_tr]:align-top @3xl:[&_tbody_tr]:table-row',
  '[&_th]:font-normal [&_tbody_th]:block @3xl:[&_tbody_th]:table-cell @3xl:[&_tbody_th]:pr-6 @3xl:[&_tbody_th]:py-3',
  '[&_td]:block [&_td]:pt-2 @3xl:[&_td]:table-cell @3xl:[&_td]:py-3 @3xl:[&_td]:pr-6',
  '[&_td]:before:block [&_td]:before:text-citation [&_td]:before:text-ink3 [&_td]:before:content-[attr(data-side)] @3xl:[&_td]:before:content-none',
].join(' ')

/**
 * The comparison tables of the documents merged by parameter. Below a parameter each document has a row of its own: no
 * cell is merged with another's.
 */
export function ComparisonTable({ rows }: { rows: readonly ComparedRow[] }) {
  return (
    <div className="@container">
      <table aria-label="Comparison" className={LAYOUT}>
        <thead className="hidden @3xl:table-header-group">
          <tr className="border-b border-ink align-bottom text-citation text-ink2">
            <th scope="col" className="w-[21%] py-2 pr-6">
              Parameter
            </th>
            <th scope="col" className="w-[23%] py-2 pr-6">
              Document and place
            </th>
            <th scope="col" className="py-2 pr-6">
              LLM
            </th>
            <th scope="col" className="py-2 pr-6">
              Generative AI
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <ParameterRows key={row.parameter} row={row} />
        ))}
      </table>
    </div>
  )
}

function ParameterRows({ row }: { row: ComparedRow }) {
  const { parameter, name, cells, disputes } = row
  return (
    <tbody id={`parameter-${parameter}`} className="scroll-mt-4 target:bg-sink">
      {cells.map((of, index) => (
        <tr key={of.id} id={of.id} className="scroll-mt-4 target:bg-sink">
          {index === 0 ? (
            <th scope="rowgroup" rowSpan={cells.length}>
              <span className="block font-serif text-sentence font-semibold">{name}</span>
              <Disputes disputes={disputes} />
            </th>
          ) : null}
          <th scope="row" className="max-md:mt-4">
            <DocumentName document={of.document} />
            <span className="mb-1 block text-citation text-ink3">
              calls it <Quote words={of.called} />
            </span>
            <PlacedQuote citation={of.citation} />
            <RowCite citable={citableComparison(row, of)} fragment={of.id} />
          </th>
          <td data-side="LLM">
            <MarkedCell parts={of.llm} />
          </td>
          <td data-side="Generative AI">
            <MarkedCell parts={of.generativeAi} />
          </td>
        </tr>
      ))}
    </tbody>
  )
}
