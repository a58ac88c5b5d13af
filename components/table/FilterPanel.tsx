'use client'

import { type ReactNode, useId, useRef, useState } from 'react'
import { BUTTON, SOLID_BUTTON } from '../ui/button'

/** The facets: a column beside the table from 1200 px, below that behind a button that says how many filters are on. */
export function FilterPanel({
  chosen,
  result,
  children,
}: {
  /** How many values are chosen. */
  chosen: number
  /** What the rows shown are called, as in `11 models`. */
  result: string
  children: ReactNode
}) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setIsOpen(false)
    opener.current?.focus()
  }
  return (
    <div className="px-4 print:hidden md:px-6 xl:row-span-2 xl:row-start-1 xl:border-r xl:px-0">
      <button
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        className={`${chosen > 0 ? SOLID_BUTTON : BUTTON} mt-3 xl:hidden`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {chosen > 0 ? `Filters, ${chosen} on` : 'Filters'}
      </button>
      <section
        id={id}
        aria-label="Filters"
        className={`${isOpen ? '' : 'max-xl:hidden'} max-xl:border-b max-xl:border-rule max-xl:pt-5 xl:sticky xl:top-0 xl:max-h-dvh xl:overflow-y-auto xl:px-6 xl:py-5`}
      >
        <div className="gap-8 md:max-xl:columns-2 lg:max-xl:columns-3">{children}</div>
        <div className="sticky bottom-0 bg-paper py-3 xl:hidden">
          <button type="button" className={`${BUTTON} w-full md:w-auto`} onClick={close}>
            Show {result}
          </button>
        </div>
      </section>
    </div>
  )
}
