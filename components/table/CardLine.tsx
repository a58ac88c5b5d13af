import type { ReactNode } from 'react'

/** A cell that stands on a card as a line of its own, led by what it is; in a table the header says that. */
export function CardLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span
      data-label={label}
      className="card:flex card:gap-2 card:before:w-[min(8rem,40%)] card:before:shrink-0 card:before:text-ink3 card:before:content-[attr(data-label)]"
    >
      {children}
    </span>
  )
}
