import { modalityVariable } from '@/domain/palette'
import type { TreeNode } from '@/domain/taxonomy'
import { outputCounts } from '@/domain/taxonomy/legend'
import { MODALITY_WORDS } from '@/domain/words'
import { ModalityDot } from '../ui/ModalityDot'
import { DashedRing } from './DashedRing'

/** The hues of the leaves, each with how many models state that output, and a filter for it. */
export function LegendOutputs({
  tree,
  ground,
  chosen,
  onToggle,
}: {
  tree: TreeNode
  ground: string
  chosen: readonly string[]
  onToggle: (output: string) => void
}) {
  return (
    <div className="room-md:p-3 room-md:pl-5">
      <p className={`w-fit text-smallest text-ink3 room-md:pr-2 ${ground}`}>Output</p>
      <ul className="pointer-events-auto flex flex-wrap gap-x-4 room-md:flex-col">
        {outputCounts(tree).map(({ modality, models }) => (
          <li key={modality} className={`room-md:w-fit room-md:pr-2 ${ground}`}>
            <button
              type="button"
              aria-pressed={chosen.includes(modality)}
              className="flex min-h-6 items-center gap-2 rounded-control hover:underline underline-offset-4 aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:underline pointer-coarse:min-h-11 max-room-md:min-h-11"
              onClick={() => onToggle(modality)}
            >
              {models === 0 ? (
                <DashedRing hue={`var(${modalityVariable(modality)})`} size={10} />
              ) : (
                <ModalityDot modality={modality} />
              )}
              {MODALITY_WORDS[modality]}
              <span className="font-normal text-ink3 tabular-nums">{models}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
