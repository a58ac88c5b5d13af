import type { SlideContent } from '../slides/content'
import { deckFiles } from './pptx/deck'
import type { DeckFacts } from './pptx/facts'
import { zipFiles } from './pptx/zip'

export type { DeckFacts } from './pptx/facts'

/** How far an export is: steps done, of all. */
export type Progress = { readonly done: number; readonly of: number }

/** What of an export belongs to the slides; the rest packs them. */
const SLIDES_SHARE = 0.7
const STEPS = 100

/**
 * Slides as an editable PowerPoint file, in small steps: the caller goes on when the page had time to breathe, and stops
 * by not going on. The last step gives the file.
 */
export function* writePptx(
  slides: readonly SlideContent[],
  facts: DeckFacts,
): Generator<Progress, Uint8Array<ArrayBuffer>> {
  const drawing = deckFiles(slides, facts)
  let drawn = drawing.next()
  while (drawn.done !== true) {
    yield progress((drawn.value / slides.length) * SLIDES_SHARE)
    drawn = drawing.next()
  }
  const packing = zipFiles(drawn.value, facts.made)
  let packed = packing.next()
  while (packed.done !== true) {
    yield progress(SLIDES_SHARE + (packed.value / drawn.value.size) * (1 - SLIDES_SHARE))
    packed = packing.next()
  }
  return packed.value
}

const progress = (share: number): Progress => ({ done: Math.round(share * STEPS), of: STEPS })

/** A file in one go, where nothing needs to breathe: scripts and tests. */
export function pptxFile(slides: readonly SlideContent[], facts: DeckFacts): Uint8Array {
  const steps = writePptx(slides, facts)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
