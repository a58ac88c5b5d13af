import type { TogetherChart, TogetherPanel } from '@/domain/figures/together'

/** In pixels: the head of a panel (with the reason above it where there is one), a bar with its words, the axis, the gap. */
export const HEAD = 40
export const REASON = 22
export const BAR_ROW = 66
export const AXIS = 26
const GAP = 18

const headOf = ({ apart }: TogetherPanel): number => HEAD + (apart === null ? 0 : REASON)

const heightOf = (panel: TogetherPanel): number =>
  headOf(panel) + panel.bars.length * BAR_ROW + (panel.axis === null ? 0 : AXIS)

/** Where the bars of a panel begin, from the top of the plot. */
export const barsTop = ({ panels }: TogetherChart, index: number): number =>
  panels.slice(0, index).reduce((sum, panel) => sum + heightOf(panel) + GAP, 0) +
  (panels[index] === undefined ? 0 : headOf(panels[index]))

/** The height of all panels one below the other. */
export const togetherHeight = ({ panels }: TogetherChart): number =>
  panels.reduce((sum, panel) => sum + heightOf(panel) + GAP, -GAP)
