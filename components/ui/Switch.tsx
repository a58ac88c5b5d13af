import type { ReactNode } from 'react'

/** A part of a view that is on or off, with its words beside it. */
export function Switch({
  isOn,
  onChange,
  className,
  children,
}: {
  isOn: boolean
  onChange: (isOn: boolean) => void
  className: string
  children: ReactNode
}) {
  return (
    <label
      className={`flex items-center gap-2 pointer-coarse:min-h-11 max-room-md:min-h-11 ${className}`}
    >
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        className="size-4 shrink-0 accent-ink"
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
      />
      {children}
    </label>
  )
}
