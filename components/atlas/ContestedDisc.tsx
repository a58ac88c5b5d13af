import { ContestedSign } from '../ui/ContestedSign'

/** The contested mark as it stands in the diagram: ringed in paper. */
export function ContestedDisc() {
  return (
    <>
      <circle r="8.2" fill="var(--paper)" />
      <ContestedSign />
    </>
  )
}
