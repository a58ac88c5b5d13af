import type { Verdict } from '@/data/schema'
import { UNSTATED, type Unstated, VERDICT_WORDS } from '@/domain/words'

/** A verdict as a filled, half or empty mark with its word; a dotted ring where none is stated. */
export function VerdictMark({ verdict }: { verdict: Verdict | Unstated }) {
  return (
    <span
      className={`inline-flex items-center gap-2 indent-0 ${verdict === UNSTATED ? 'text-ink3' : ''}`}
    >
      <svg aria-hidden="true" width="14" height="14" viewBox="-7 -7 14 14" className="shrink-0">
        <circle
          r="5.3"
          fill={verdict === 'yes' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray={verdict === UNSTATED ? '1.5 2.2' : undefined}
        />
        {verdict === 'limited' ? (
          <path d="M0 -5.3a5.3 5.3 0 000 10.6z" fill="currentColor" />
        ) : null}
      </svg>
      {VERDICT_WORDS[verdict]}
    </span>
  )
}

/** The verdicts on one side, or that none is stated. */
export function VerdictList({ verdicts }: { verdicts: readonly Verdict[] }) {
  if (verdicts.length === 0) return <VerdictMark verdict={UNSTATED} />
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {verdicts.map((verdict) => (
        <VerdictMark key={verdict} verdict={verdict} />
      ))}
    </span>
  )
}
