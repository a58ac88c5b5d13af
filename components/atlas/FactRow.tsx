import type { ReactNode } from 'react'

/** A term and what is stated of it. */
export function FactRow({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex gap-3 py-0.5">
      <dt className="w-18 shrink-0 text-ink3">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
