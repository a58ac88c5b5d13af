'use client'

import { useRef } from 'react'
import { countOf } from '@/domain/format'
import { QUIET_BUTTON, SOLID_BUTTON } from '../ui/button'
import { Icon } from '../ui/Icon'

/** The rows selected, at the foot of the window while there are any, and what can be done with them. */
export function SelectionBar({
  rows,
  noun,
  most,
  onRemove,
  onClear,
  onCompare,
}: {
  rows: readonly { readonly id: string; readonly name: string }[]
  /** One row, as in `model`. */
  noun: string
  /** How many can be compared. */
  most: number
  onRemove: (id: string) => void
  onClear: () => void
  onCompare: () => void
}) {
  const bar = useRef<HTMLElement>(null)
  const left = most - rows.length
  const remove = (id: string) => {
    bar.current?.querySelector<HTMLElement>('[data-clear]')?.focus()
    onRemove(id)
  }
  return (
    <>
      <p role="status" className="sr-only">
        {rows.length === 0 ? '' : `${countOf(rows.length, noun)} selected to compare`}
      </p>
      {rows.length === 0 ? null : (
        <section
          ref={bar}
          aria-label="Selection"
          className="sticky bottom-0 z-20 -mx-4 mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-ink bg-paper px-4 py-3 print:hidden md:-mx-6 md:px-6 xl:-mx-7 xl:px-7"
        >
          <b className="text-interface">{rows.length} selected</b>
          <ul className="contents">
            {rows.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-label={`Remove ${name} from the selection`}
                  className="inline-flex min-h-8 items-center gap-2 rounded-full border border-rule2 px-3 text-citation hover:border-ink max-md:min-h-11"
                  onClick={() => remove(id)}
                >
                  {name}
                  <Icon name="close" size={12} />
                </button>
              </li>
            ))}
          </ul>
          <span className="text-interface text-ink3">{wordsFor(rows.length, left)}</span>
          <span className="ml-auto inline-flex items-center gap-5">
            <button type="button" data-clear="" className={QUIET_BUTTON} onClick={onClear}>
              Clear selection
            </button>
            {rows.length < 2 ? null : (
              <button type="button" className={SOLID_BUTTON} onClick={onCompare}>
                Compare side by side
              </button>
            )}
          </span>
        </section>
      )}
    </>
  )
}

function wordsFor(selected: number, left: number): string {
  if (selected === 1) return 'Add at least one more to compare'
  return left === 0 ? 'No more can be added' : `Add up to ${left} more`
}
