import { LEAVES_WORDS, type Leaves } from '@/domain/arrange/options'
import { BUTTON } from '../ui/button'
import { loadLeafRows } from './leaf-rows'

/** Says that the leaves asked for are on their way, or that they could not be had, with a way to try again. */
export function LeavesNotice({ leaves, hasFailed }: { leaves: Leaves; hasFailed: boolean }) {
  const words = LEAVES_WORDS[leaves]
  return hasFailed ? (
    <div
      role="alert"
      className="flex items-center gap-3 border-l-2 border-accent bg-sink py-1 pr-1 pl-3 text-interface print:hidden"
    >
      <p className="flex-1">{words} could not be loaded. Models are shown instead.</p>
      <button type="button" className={BUTTON} onClick={() => loadLeafRows()}>
        Try again
      </button>
    </div>
  ) : (
    <p
      role="status"
      className="pointer-events-none fixed inset-x-0 top-1/2 text-center text-interface text-ink3"
    >
      Loading {words.toLowerCase()}
    </p>
  )
}
