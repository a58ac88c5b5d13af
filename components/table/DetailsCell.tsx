'use client'

import { Icon } from '../ui/Icon'

/** The same in every row: to draw another changes nothing of it. */
const CONTENT = (
  <>
    <span className="tabular:sr-only">Details</span>
    <Icon name="chevronRight" />
  </>
)

/** The button that tells a row beside the table. */
export function DetailsCell({
  id,
  name,
  isOpen,
  onOpen,
}: {
  id: string
  name: string
  isOpen: boolean
  onOpen: (id: string | null) => void
}) {
  return (
    <td className="text-right print:hidden card:col-span-2 card:block card:text-left">
      <button
        type="button"
        aria-label={`Details of ${name}`}
        aria-expanded={isOpen}
        data-details={id}
        className="inline-flex size-8 items-center justify-center gap-1 text-interface text-ink2 hover:text-ink card:h-11 card:w-auto card:underline card:underline-offset-4"
        onClick={() => onOpen(isOpen ? null : id)}
      >
        {CONTENT}
      </button>
    </td>
  )
}
