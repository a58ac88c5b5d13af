import type { PlotSize } from './Plot'

/**
 * What every drawing shares: its finding as its name, its description, its size. Its points are read by the reader around
 * it, so the library's own keyboard layer, which knows two keys and no points that we draw, is off.
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
    // The wrapper follows its box, so that on paper the drawing is scaled to it.
    style: { width: '100%', height: '100%' },
  }) as const
