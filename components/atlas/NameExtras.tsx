import type { DocumentId } from '@/data/schema'
import type { Spot } from '@/domain/circles/view'
import type { Label } from '@/domain/labels'
import { CircleDetails } from './CircleDetails'
import { ContestedDisc } from './ContestedDisc'
import { translateTo } from './parts'

/** What stands beside a name: after that of a contested branch its mark, below that of an opened model what else is said of it. */
export function NameExtras({
  id,
  documents,
  label: { mark, details },
  spot,
}: {
  id: string
  documents: readonly DocumentId[]
  label: Label
  spot: Spot
}) {
  return (
    <g data-follows={id} data-part="name" transform={translateTo(spot.x, spot.y)}>
      {mark === null ? null : (
        <g transform={translateTo(mark.x, mark.y)}>
          <ContestedDisc />
        </g>
      )}
      {details === null ? null : <CircleDetails details={details} documents={documents} />}
    </g>
  )
}
