import type { Evidence } from '@/domain/choose/evidence'
import { CitationItem } from '../citations/CitationItem'

/** A cited row as evidence: what it says, under which condition, and its place. */
export function EvidenceItem({ evidence: { rule, name, text, citation } }: { evidence: Evidence }) {
  return (
    <li className="space-y-1 py-2">
      {rule === 'side' ? null : (
        <p className="text-interface">
          {rule === 'guidance' ? <span className="text-ink2">{name}: </span> : null}
          {text}
        </p>
      )}
      <CitationItem citation={citation} remark={rule === 'side' ? text : undefined} />
    </li>
  )
}
