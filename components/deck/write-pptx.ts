import type { Progress } from '@/domain/export/pptx'
import type { SlideContent } from '@/domain/slides/content'

/** How long the page may be kept busy at a stretch, in ms: well under what a reader feels. */
const STRETCH = 12

const breathe = () => new Promise((resolve) => setTimeout(resolve, 0))

/**
 * Slides as a PowerPoint file, written while the page goes on answering. What writes it is loaded with the first file.
 * @throws the signal's reason once it is aborted.
 */
export async function pptxOf(
  contents: readonly SlideContent[],
  name: string,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
): Promise<Blob> {
  const { writePptx, PPTX_TYPE } = await import('@/domain/export/pptx')
  const steps = writePptx(contents, {
    name,
    origin: window.location.origin,
    made: new Date().toISOString(),
  })
  let since = performance.now()
  let step = steps.next()
  while (step.done !== true) {
    if (performance.now() - since > STRETCH) {
      onProgress?.(step.value)
      await breathe()
      since = performance.now()
    }
    signal?.throwIfAborted()
    step = steps.next()
  }
  return new Blob([step.value], { type: PPTX_TYPE })
}
