import type { SlideContent } from '@/domain/slides/content'

/** Writes slides as a PowerPoint file. */
export type Contestant = (slides: readonly SlideContent[]) => Promise<Blob>

/** What the benchmark calls in a contestant's page. */
export type BenchPage = {
  /** Writes the file between two marks in the trace: `begin` and `end`. */
  readonly write: (slides: readonly SlideContent[]) => Promise<void>
  /** The file that was written, as a data URL. */
  readonly file: () => Promise<string>
}

declare global {
  interface Window {
    benchDeck: BenchPage
  }
}

/** Marks in the trace, by which the tasks of the export are told from others. */
export const MARKS = { begin: 'export-begins', end: 'export-ends' } as const

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

/** A Blob as a data URL. */
const dataUrl = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/** Puts a contestant where the benchmark finds it. */
export function offer(contestant: Contestant): void {
  let written = new Blob()
  window.benchDeck = {
    async write(slides) {
      // What receiving the slides takes is a task of its own, before the first mark.
      await nextFrame()
      await nextFrame()
      performance.mark(MARKS.begin)
      written = await contestant(slides)
      performance.mark(MARKS.end)
    },
    file: () => dataUrl(written),
  }
}
