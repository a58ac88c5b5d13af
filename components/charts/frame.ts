import type { PlotSize } from './Plot'

/**
 * What every drawing that is read as one picture shares: its finding as its name, its description, its size. The values
 * are in the table below it, so the library's keyboard layer, which would announce points without a tooltip, is off.
 */
export const frameOf = (
  { finding, description }: { finding: string; description: string },
  { width, height }: PlotSize,
) =>
  ({
    title: finding,
    desc: description,
    role: 'img',
    accessibilityLayer: false,
    width,
    height,
  }) as const
