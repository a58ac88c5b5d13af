import type { ReactNode } from 'react'
import { ContestedMark } from '../ui/ContestedMark'

/** Says that something is contested, and why. */
export function ContestedNote({ children }: { children: ReactNode }) {
  return (
    <div className="flex gap-2 text-interface">
      <span className="pt-px">
        <ContestedMark size={15} />
      </span>
      <p className="min-w-0">Contested. {children}</p>
    </div>
  )
}
