import { type ReactNode, useId } from 'react'
import { AddToDeck } from '../deck/AddToDeck'
import { FillScreen } from '../stage/FillScreen'
import { Stageable } from '../stage/Stageable'

/** A part of a page about one row, with a note that says where it comes from. With an id and `onStage` it can fill the screen. */
export function DetailSection({
  id,
  title,
  note,
  onStage,
  children,
}: {
  id?: string
  title: string
  note?: ReactNode
  /** Its title where it fills the screen, and nothing around it says what it is about. */
  onStage?: string
  children: ReactNode
}) {
  const headingId = useId()
  const part = id === undefined || onStage === undefined ? null : { id, title: onStage }
  return (
    <section id={id} aria-labelledby={headingId} className="mt-10 scroll-mt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={headingId} className="font-serif text-panel font-semibold">
          {title}
        </h2>
        {part === null ? null : (
          <span className="flex flex-wrap gap-x-5">
            <FillScreen part={part.id} />
            <AddToDeck fragment={part.id} />
          </span>
        )}
      </div>
      {note === undefined ? null : (
        <p className="mt-1 max-w-[72ch] text-interface text-ink2">{note}</p>
      )}
      <div className="mt-4">
        {part === null ? (
          children
        ) : (
          <Stageable {...part} withTitle>
            {children}
          </Stageable>
        )}
      </div>
    </section>
  )
}
