import { countOf } from '@/domain/format'
import { ContestedMark } from '../ui/ContestedMark'
import { PanelLink } from './PanelLink'

/** The way to the disagreements that concern a row; nothing where none does. */
export function ConcernedBy({
  row,
  counts,
}: {
  row: string
  counts: Readonly<Record<string, number>>
}) {
  const count = counts[row] ?? 0
  if (count === 0) return null
  return (
    <div className="flex items-center gap-2">
      <ContestedMark size={12} label="In dispute" />
      <PanelLink href={`/documents?concerns=${row}#questions`}>
        {countOf(count, 'disagreement')} about it
      </PanelLink>
    </div>
  )
}
