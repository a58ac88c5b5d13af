'use client'

import { Segmented } from '../ui/Segmented'
import { Select } from '../ui/Select'
import { CAPTION } from './caption'

/** One choice of a few: all in sight where there is room, a list to open on a narrower screen. */
export function Choice<Value extends string>(props: {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}) {
  return (
    <>
      <div className="max-room-xl:hidden">
        <Segmented {...props} labelClass={CAPTION} />
      </div>
      <div className="min-w-0 max-room-md:flex-1 room-xl:hidden">
        <Select {...props} labelClass={CAPTION} />
      </div>
    </>
  )
}
