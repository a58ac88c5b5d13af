'use client'

import { Segmented } from '../ui/Segmented'
import { Select } from '../ui/Select'

/** One choice of a few: all in sight where there is room, a list to open on a narrower screen. */
export function Choice<Value extends string>(props: {
  label: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange: (value: Value) => void
}) {
  return (
    <>
      <div className="max-xl:hidden">
        <Segmented {...props} />
      </div>
      <div className="min-w-0 xl:hidden">
        <Select {...props} />
      </div>
    </>
  )
}
