import type { CountsChart } from '@/domain/figures/counts'

/** In pixels: the name of a panel, the names of its columns, a line, and what parts two panels. */
export const PANEL_NAME = 22
export const COLUMN_NAMES = 24
export const LINE = 27
export const PANEL_GAP = 22

const panelHeight = ({ lines }: CountsChart): number =>
  PANEL_NAME + COLUMN_NAMES + lines.length * LINE

/** Where a panel begins, from the top of the plot. */
export const panelTop = (chart: CountsChart, index: number): number =>
  index * (panelHeight(chart) + PANEL_GAP)

/** The height that all panels of a chart take, one below the other. */
export const countsHeight = (chart: CountsChart): number =>
  panelTop(chart, chart.panels.length) - PANEL_GAP
