'use client'

import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../ui/Icon'

/** The controls of a presentation at its foot; out of sight while nobody moves. */
export function ShowBar({
  number,
  of,
  isIdle,
  onStep,
  children,
}: {
  number: number
  of: number
  isIdle: boolean
  onStep: (by: 1 | -1) => void
  children: ReactNode
}) {
  return (
    <div
      className={`absolute inset-x-0 bottom-0 z-10 flex flex-wrap items-center justify-center gap-x-1 bg-paper px-2 py-1 transition-opacity focus-within:opacity-100 ${isIdle ? 'opacity-0' : 'opacity-100'}`}
    >
      <ShowControl
        icon="arrowLeft"
        name="Previous"
        isOff={number === 1}
        onPress={() => onStep(-1)}
      />
      <span className="min-w-16 text-center text-interface text-ink2 tabular-nums">
        {number} / {of}
      </span>
      <ShowControl icon="arrowRight" name="Next" isOff={number === of} onPress={() => onStep(1)} />
      {children}
    </div>
  )
}

export function ShowControl({
  icon,
  name,
  isOn,
  isOff = false,
  onPress,
}: {
  icon: IconName
  name: string
  /** For what is on or off. */
  isOn?: boolean
  isOff?: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-disabled={isOff || undefined}
      className="inline-flex min-h-9 items-center gap-1.5 rounded-control px-2.5 text-interface font-medium text-ink2 hover:text-ink aria-pressed:text-ink aria-pressed:underline aria-pressed:underline-offset-4 aria-disabled:cursor-default aria-disabled:opacity-40 max-md:min-h-11 max-md:min-w-11 max-md:justify-center pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      onClick={isOff ? undefined : onPress}
    >
      <Icon name={icon} />
      <span className="max-lg:sr-only">{name}</span>
    </button>
  )
}
