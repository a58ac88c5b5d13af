import type { TogetherChart, TogetherPanel } from '@/domain/figures/together'

/** In pixels: the head of a panel, what is below the reason above it where there is one, the axis, what parts two panels. */
export const HEAD = 40
const REASON = 8
/** A line of the reason. */
export const REASON_LEAD = 14
const AXIS = 26
const GAP = 18

/** A bar with its value and its label; on a phone the label takes two lines. */
export const barRow = (isRoomy: boolean): number => (isRoomy ? 66 : 82)

/** How many lines there are for the reason. */
export const reasonLines = (isRoomy: boolean): number => (isRoomy ? 1 : 2)

const headOf = ({ apart }: TogetherPanel, isRoomy: boolean): number =>
  HEAD + (apart === null ? 0 : REASON + REASON_LEAD * reasonLines(isRoomy))

const heightOf = (panel: TogetherPanel, isRoomy: boolean): number =>
  headOf(panel, isRoomy) + panel.bars.length * barRow(isRoomy) + (panel.axis === null ? 0 : AXIS)

/** Where the bars of a panel begin, from the top of the plot. */
export const barsTop = ({ panels }: TogetherChart, index: number, isRoomy: boolean): number =>
  panels.slice(0, index).reduce((sum, panel) => sum + heightOf(panel, isRoomy) + GAP, 0) +
  (panels[index] === undefined ? 0 : headOf(panels[index], isRoomy))

/** The height of all panels one below the other. */
export const togetherHeight = ({ panels }: TogetherChart, isRoomy: boolean): number =>
  panels.reduce((sum, panel) => sum + heightOf(panel, isRoomy) + GAP, -GAP)
