import type { ReactNode } from 'react'

/** A part of the page of a document, with an address of its own. */
export function DocumentPart({
  id,
  title,
  note,
  children,
}: {
  id: string
  title: string
  note?: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="mb-12">
      <h2 id={id} className="scroll-mt-4 font-serif text-panel font-semibold">
        {title}
      </h2>
      {note === undefined ? null : <p className="mt-1 max-w-[66ch] text-ink2">{note}</p>}
      <div className="mt-3">{children}</div>
    </section>
  )
}
