import type { Progress } from '@/domain/export/pptx'
import { QUIET_BUTTON } from '../ui/button'

/** How far an export is, and the button that stops it. */
export function ExportProgress({
  progress: { done, of },
  onCancel,
}: {
  progress: Progress
  onCancel: () => void
}) {
  const percent = Math.round((done / of) * 100)
  return (
    <span className="inline-flex min-h-9 items-center gap-3 text-interface text-ink2 print:hidden">
      <progress
        aria-label="PowerPoint export"
        className="h-1.5 w-20 appearance-none overflow-hidden rounded-control bg-rule accent-ink [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink"
        value={done}
        max={of}
      />
      <span className="w-[4ch] text-right tabular-nums">{percent}%</span>
      <button type="button" className={QUIET_BUTTON} onClick={onCancel}>
        Cancel
      </button>
    </span>
  )
}
