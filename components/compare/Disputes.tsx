import Link from 'next/link'
import type { Dispute } from '@/domain/disputes'
import { ContestedMark } from '../ui/ContestedMark'

/** More than this are folded away. */
const IN_SIGHT = 3

/** The disagreements that concern a row, each as a link to its positions. */
export function Disputes({ disputes }: { disputes: readonly Dispute[] }) {
  if (disputes.length === 0) return null
  const isLong = disputes.length > IN_SIGHT + 1
  const first = isLong ? disputes.slice(0, IN_SIGHT) : disputes
  return (
    <div className="text-interface">
      <Links disputes={first} />
      {isLong ? (
        <details>
          <summary className="py-[3px] pl-5 text-ink2 hover:underline max-md:py-3.5 pointer-coarse:py-3.5">
            {disputes.length - IN_SIGHT} more disagreements
          </summary>
          <Links disputes={disputes.slice(IN_SIGHT)} />
        </details>
      ) : null}
    </div>
  )
}

function Links({ disputes }: { disputes: readonly Dispute[] }) {
  return (
    <ul>
      {disputes.map(({ id, question }) => (
        <li key={id} className="flex gap-2 py-[3px] max-md:py-2 pointer-coarse:py-3">
          <span className="shrink-0">
            <ContestedMark size={12} label="Disagreement:" />
          </span>
          <Link href={`/documents#${id}`} prefetch={false} className="link">
            {question}
          </Link>
        </li>
      ))}
    </ul>
  )
}
