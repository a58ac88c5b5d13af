import type { ReactNode } from 'react'

/** A cell that stands on a card as a line of its own, led by what it is; in a table the header says that. */
export function CardLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="flex gap-2">
      <span className="w-32 shrink-0 text-ink3 tabular:hidden">{label}</span>
      {children}
    </span>
  )
}
