import type { Ref } from 'react'
import { BUTTON, SOLID_BUTTON } from '../ui/button'

/** Opens and closes the facets where there is no room for them beside the table, and says how many values are chosen. */
export function FilterButton({
  controls,
  isOpen,
  chosen,
  onToggle,
  ref,
}: {
  /** The id of what it opens. */
  controls: string
  isOpen: boolean
  chosen: number
  onToggle: () => void
  ref: Ref<HTMLButtonElement>
}) {
  return (
    <button
      ref={ref}
      type="button"
      aria-expanded={isOpen}
      aria-controls={controls}
      className={`${chosen > 0 ? SOLID_BUTTON : BUTTON} xl:hidden`}
      onClick={onToggle}
    >
      {chosen > 0 ? `Filters, ${chosen} on` : 'Filters'}
    </button>
  )
}
