'use client'

import { useSyncExternalStore } from 'react'
import { Icon, type IconName } from '../ui/Icon'
import { fillScreen, fillsScreen, mayFillScreen, subscribeToFullScreen } from './full-screen'
import styles from './stage-bar.module.css'
import { useIdle } from './use-idle'

/** Below a part that fills the screen: the way to the others and back, out of sight while nothing moves; and which it is. */
export function StageBar({
  title,
  position,
  total,
  canStep,
  onStep,
  onClose,
}: {
  title: string
  /** Which of the parts of the page, or of the items of a part, from 1. */
  position: number
  total: number
  canStep: (steps: 1 | -1) => boolean
  onStep: (steps: 1 | -1) => void
  onClose: () => void
}) {
  const isIdle = useIdle()
  const isFull = useSyncExternalStore(subscribeToFullScreen, fillsScreen, () => false)
  return (
    <div className={styles.bar} data-idle={isIdle}>
      <div className={styles.controls}>
        <Control icon="arrowLeft" name="Previous" isOff={!canStep(-1)} onClick={() => onStep(-1)} />
        <Control icon="arrowRight" name="Next" isOff={!canStep(1)} onClick={() => onStep(1)} />
        {mayFillScreen() && !isFull ? (
          <Control icon="fill" name="Full screen" onClick={fillScreen} />
        ) : null}
        <Control icon="close" name="Back to the page" onClick={onClose} />
      </div>
      <p role="status" className="sr-only">
        {title}
      </p>
      <p className="text-citation whitespace-nowrap text-ink3">
        GenAI Atlas{' '}
        <span className="pl-2 tabular-nums">
          {position} / {total}
        </span>
      </p>
    </div>
  )
}

function Control({
  icon,
  name,
  isOff = false,
  onClick,
}: {
  icon: IconName
  name: string
  isOff?: boolean
  onClick: () => void
}) {
  return (
    <button
      type="button"
      aria-disabled={isOff}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-control px-2 text-citation font-medium text-ink2 hover:text-ink aria-disabled:cursor-default aria-disabled:text-ink3 aria-disabled:opacity-60 max-md:min-h-11 max-md:min-w-11 max-md:justify-center pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      onClick={isOff ? undefined : onClick}
    >
      <Icon name={icon} size={14} />
      <span className="max-md:sr-only">{name}</span>
    </button>
  )
}
