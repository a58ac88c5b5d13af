/** How axes look on every chart: horizontal hairlines only, the base line in ink, labels at 12 px. */
export const TICK = { fontSize: 12, fill: 'var(--ink3)' } as const
export const BASE_LINE = { stroke: 'var(--ink)' } as const
export const HAIRLINE = 'var(--rule)'

/** Recharts draws at once: nothing moves on load or when an assumption changes. */
export const STILL = { isAnimationActive: false } as const

/** Below this width labels go over the marks instead of beside them, and detail is left to the table. */
export const ROOMY = 560

/** Keeps words readable where a line passes behind them. */
export const LABEL_HALO = {
  stroke: 'var(--paper)',
  strokeWidth: 4,
  paintOrder: 'stroke',
} as const
