/** The look of a push button with a border; at least 44 px high under a coarse pointer and on a narrow screen. */
export const BUTTON =
  'inline-flex items-center justify-center gap-2 rounded-control border border-rule2 bg-paper px-3 min-h-9 pointer-coarse:min-h-11 max-md:min-h-11 text-interface font-medium text-ink transition-colors hover:border-ink disabled:opacity-50'

/** The look of an action among others below a chart or a row: words and an icon, no border. */
export const QUIET_BUTTON =
  'inline-flex items-center gap-1.5 rounded-control min-h-8 pointer-coarse:min-h-11 max-md:min-h-11 text-interface font-medium text-ink2 transition-colors hover:text-ink hover:underline underline-offset-4'

/** The look of a push button that stands out: the main action, or a control that is on. */
export const SOLID_BUTTON =
  'inline-flex items-center justify-center gap-2 rounded-control border border-ink bg-ink px-3 min-h-9 pointer-coarse:min-h-11 max-md:min-h-11 text-interface font-medium text-paper transition-opacity hover:opacity-90'
