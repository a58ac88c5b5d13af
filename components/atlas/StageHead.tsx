import type { ReactNode } from 'react'
import { AddToDeck } from '../deck/AddToDeck'
import { FillScreen } from '../stage/FillScreen'
import { BUTTON } from '../ui/button'
import { CopyLink } from '../ui/CopyLink'
import { Icon } from '../ui/Icon'
import styles from './actions.module.css'
import { Breadcrumb } from './Breadcrumb'
import type { Ways } from './ways'

/** What stands in the upper corners of the stage: the way to the circle in focus, the way out, and what to do with the view. */
export function StageHead({
  isOverCircles,
  onOut,
  children,
  ...ways
}: Ways & {
  isOverCircles: boolean
  /** Goes one level out; null where there is no further out. */
  onOut: (() => void) | null
  /** Further actions. */
  children: ReactNode
}) {
  const ground = isOverCircles ? 'room-md:bg-paper' : ''
  return (
    <div className="pointer-events-none z-10 flex flex-wrap items-start justify-between gap-x-3 px-4 room-md:flex-nowrap room-md:absolute room-md:inset-x-0 room-md:top-0 room-md:px-0">
      <div
        className={`pointer-events-auto min-w-0 py-2 max-room-md:basis-full max-room-md:pb-0 room-md:px-5 ${ground}`}
      >
        <Breadcrumb {...ways} />
      </div>
      <div className="flex min-w-0 flex-wrap items-center gap-1 py-2 room-md:shrink-0 room-md:flex-col room-md:items-end room-md:gap-1 room-md:pr-4">
        <button
          type="button"
          className={`${BUTTON} pointer-events-auto aria-disabled:cursor-default aria-disabled:border-rule aria-disabled:text-ink3`}
          aria-disabled={onOut === null}
          onClick={onOut ?? undefined}
        >
          <Icon name="zoomOut" />
          Zoom out
        </button>
        <div className={`${styles.actions} pointer-events-auto`}>
          <FillScreen part="diagram" />
          <CopyLink />
          <AddToDeck />
          {children}
        </div>
      </div>
    </div>
  )
}
