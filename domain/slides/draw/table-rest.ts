import type { Page } from './page'
import { type Box, type Drawn, ink } from './shape'
import { drawLines } from './words'

/** What did not fit is counted below what did: nothing is left out silently. */
export function drawRest(
  { shapes, bottom }: Drawn,
  rest: number,
  box: Box,
  page: Page,
  noun: readonly [one: string, many: string] = ['row', 'rows'],
): Drawn {
  if (rest === 0) return { shapes, bottom }
  const words = `And ${rest} more ${noun[rest === 1 ? 0 : 1]}, at the address of this slide.`
  const drawn = drawLines([words], box.x, bottom + 6, { size: page.smallest, paint: ink('ink3') })
  return { shapes: [...shapes, ...drawn.shapes], bottom: drawn.bottom }
}
