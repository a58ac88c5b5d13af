import type { Spot, Stage } from '@/domain/circles/view'
import { type IndexedNode, isLeaf } from '@/domain/taxonomy'
import { countInWords, marksInWords } from '@/domain/taxonomy/wording'
import { MODALITY_WORDS, NOT_STATED } from '@/domain/words'

const HALF_WIDTH = 110

/**
 * The full name of a circle and what its looks mean, above it or, near the upper edge, below it. The pointer may rest on
 * it: the box reaches over the gap to its circle.
 */
export function Tooltip({
  id,
  found,
  spot,
  stage,
  onEnter,
  onLeave,
}: {
  id: string
  found: IndexedNode
  spot: Spot
  stage: Stage
  onEnter: () => void
  onLeave: () => void
}) {
  const { name, kind, hue, otherOutputs, documents } = found.node
  const left = Math.min(Math.max(spot.x, HALF_WIDTH), stage.width - HALF_WIDTH)
  const isAbove = spot.y - spot.r > 80
  const top = isAbove ? spot.y - spot.r : Math.min(spot.y + spot.r, stage.height - 76)
  const outputs =
    hue === null || hue === 'unstated'
      ? `output ${NOT_STATED.toLowerCase()}`
      : [hue, ...otherOutputs].map((output) => MODALITY_WORDS[output]).join(', ')
  return (
    <div
      id={id}
      role="tooltip"
      className={`absolute z-20 w-max max-w-[220px] -translate-x-1/2 py-1.5 ${isAbove ? '-translate-y-full' : ''}`}
      style={{ left, top }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <div className="rounded-control bg-ink px-2.5 py-1.5 text-center text-paper">
        <p className="text-interface font-semibold">
          <bdi>{name}</bdi>
        </p>
        <p className="text-citation">
          {isLeaf(found.node)
            ? `${kind === 'model' ? `${outputs} · ` : ''}${documents.length} of 3 documents`
            : countInWords(found)}
          {marksInWords(found).map((words) => ` · ${words}`)}
        </p>
      </div>
    </div>
  )
}
