import type { Evidence } from '@/domain/choose/evidence'
import { citableEvidence } from '@/domain/citations/cited-rows'
import { CitationItem } from '../citations/CitationItem'
import { RowCite } from '../citations/RowCite'

/** A cited row as evidence: what it says, under which condition, and its place. */
export function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const { rule, name, text, citation } = evidence
  return (
    <li className="flex flex-col gap-1 py-2">
      {rule === 'side' ? null : (
        <p className="text-interface">
          {rule === 'guidance' ? <span className="text-ink2">{name}: </span> : null}
          {text}
        </p>
      )}
      <CitationItem citation={citation} remark={rule === 'side' ? text : undefined} />
      <RowCite citable={citableEvidence(evidence)} />
    </li>
  )
}
