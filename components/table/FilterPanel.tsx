import type { ReactNode } from 'react'
import { BUTTON, QUIET_BUTTON } from '../ui/button'

/** The facets: a column beside the table from 1200 px; below that they stand folded under the button that opens them. */
export function FilterPanel({
  id,
  isOpen,
  chosen,
  result,
  onClear,
  onClose,
  children,
}: {
  id: string
  isOpen: boolean
  /** How many values are chosen. */
  chosen: number
  /** What the rows shown are called, as in `11 models`. */
  result: string
  onClear: () => void
  onClose: () => void
  children: ReactNode
}) {
  return (
    <div className="px-4 print:hidden md:px-6 xl:row-span-2 xl:row-start-1 xl:border-r xl:px-0">
      <section
        id={id}
        aria-label="Filters"
        className={`${isOpen ? '' : 'max-xl:hidden'} max-xl:mt-3 max-xl:border-y max-xl:border-rule max-xl:pt-5 xl:sticky xl:top-0 xl:max-h-dvh xl:overflow-y-auto xl:px-6 xl:py-5`}
      >
        <div className="gap-8 md:max-xl:columns-2 lg:max-xl:columns-3">{children}</div>
        <div className="sticky bottom-0 flex items-center gap-4 bg-paper py-3 xl:hidden">
          <button type="button" className={`${BUTTON} max-md:flex-1`} onClick={onClose}>
            Show {result}
          </button>
          {chosen === 0 ? null : (
            <button type="button" className={QUIET_BUTTON} onClick={onClear}>
              Clear all filters
            </button>
          )}
        </div>
      </section>
    </div>
  )
}
