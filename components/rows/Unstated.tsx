import { NOT_STATED } from '@/domain/words'

/** That nothing is stated; on a card, which has no header row, with what it is that is not. */
export function Unstated({ of }: { of?: string }) {
  if (of === undefined) return <span className="text-ink3">{NOT_STATED}</span>
  return (
    <span className="text-ink3">
      <span className="card:hidden">{NOT_STATED}</span>
      <span className="tabular:hidden">{of} not stated</span>
    </span>
  )
}
