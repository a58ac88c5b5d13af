import { DOCUMENT_IDS } from '@/data/schema/values'
import { citableSided } from '@/domain/citations/cited-rows'
import type { SidedRow, SidedStatement } from '@/domain/compare/sided'
import { SIDE_WORDS } from '@/domain/words'
import { CitationItem } from '../citations/CitationItem'
import { DocumentLetter } from '../citations/DocumentLetter'
import { RowCite } from '../citations/RowCite'
import { ContestedMark } from '../ui/ContestedMark'
import { Disputes } from './Disputes'

/** A name with the documents that state it; it opens to each statement with its side, strengths, limits and place. */
export function SidedItem({ row }: { row: SidedRow }) {
  const { id, name, remark, statements, disputes } = row
  const cited = statements.flatMap(({ citations }) => citations.map(({ document }) => document))
  return (
    <li id={id} className="scroll-mt-4 border-b target:bg-sink">
      <details className="group">
        <summary className="flex min-h-9 list-none items-center gap-2 hover:underline max-md:min-h-11 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
          <span aria-hidden="true" className="text-ink3 transition-transform group-open:rotate-90">
            ›
          </span>
          <span className="min-w-0 flex-1 text-interface">
            <span className="font-medium">{name}</span>
            {remark === null ? null : <span className="text-ink3"> · {remark}</span>}
          </span>
          {disputes.length === 0 ? null : <ContestedMark size={12} label="In dispute" />}
          {DOCUMENT_IDS.filter((document) => cited.includes(document)).map((document) => (
            <DocumentLetter key={document} document={document} />
          ))}
        </summary>
        <div className="flex flex-col gap-4 pt-1 pb-4 pl-4">
          <ul>
            {statements.map((statement) => (
              <Statement
                key={`${statement.side} ${statement.text} ${statement.citations[0]?.anchor}`}
                statement={statement}
              />
            ))}
          </ul>
          <Disputes disputes={disputes} />
          <RowCite citable={citableSided(row)} fragment={id} />
        </div>
      </details>
    </li>
  )
}

function Statement({
  statement: { side, text, strengths, limits, citations },
}: {
  statement: SidedStatement
}) {
  return (
    <li className="flex flex-col gap-1.5 not-last:mb-4">
      <p className="text-interface">
        <span className="font-semibold">{SIDE_WORDS[side]}: </span>
        {text}
      </p>
      {strengths.length + limits.length === 0 ? null : (
        <dl className="text-interface text-ink2">
          <Points name="Strengths" points={strengths} />
          <Points name="Limits" points={limits} />
        </dl>
      )}
      {citations.map((citation) => (
        <CitationItem key={`${citation.section} ${citation.anchor}`} citation={citation} />
      ))}
    </li>
  )
}

function Points({ name, points }: { name: string; points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <div>
      <dt className="inline font-medium">{name}: </dt>
      <dd className="inline">{points.join('; ')}</dd>
    </div>
  )
}
