import type { IndexedNode } from '@/domain/taxonomy'
import { discOf } from '@/domain/taxonomy/disc'
import { ContestedMark } from '../ui/ContestedMark'
import { ElsewhereDisc } from './ElsewhereDisc'

/** The disc of a circle beside its name in a list, with words for those who do not see it. */
export function DiscMark({ found, size }: { found: IndexedNode; size: number }) {
  const disc = discOf(found)
  if (disc === null) return null
  if (disc === 'contested') return <ContestedMark size={size} />
  return (
    <>
      <svg aria-hidden="true" width={size} height={size} viewBox="-8 -8 16 16" className="shrink-0">
        <ElsewhereDisc />
      </svg>
      <span className="sr-only">, filed elsewhere by {found.seen?.document}</span>
    </>
  )
}
