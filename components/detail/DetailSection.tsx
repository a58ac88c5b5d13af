import { type ReactNode, useId } from 'react'

/** A part of a page about one row, with a note that says where it comes from. */
export function DetailSection({
  id,
  title,
  note,
  children,
}: {
  id?: string
  title: string
  note?: ReactNode
  children: ReactNode
}) {
  const headingId = useId()
  return (
    <section id={id} aria-labelledby={headingId} className="mt-10 scroll-mt-4">
      <h2 id={headingId} className="font-serif text-panel font-semibold">
        {title}
      </h2>
      {note === undefined ? null : (
        <p className="mt-1 max-w-[72ch] text-interface text-ink2">{note}</p>
      )}
      <div className="mt-4">{children}</div>
    </section>
  )
}
