import type { Modality } from '@/data/schema'

/** A colour in the light and the dark theme, as sRGB hex. */
export type Shade = { readonly light: string; readonly dark: string }

const shade = (light: string, dark: string): Shade => ({ light, dark })

/** Ink on paper, and one red. Contrast against paper is tested in `tests/domain/palette.test.ts`. */
export const TOKENS = {
  paper: shade('#fbfaf6', '#14171c'),
  sink: shade('#f3f0e8', '#1b1f26'),
  ink: shade('#1c1b19', '#eceae4'),
  ink2: shade('#4a4742', '#bdbab3'),
  ink3: shade('#67635b', '#9b9891'),
  rule: shade('#dcd8cd', '#2e333b'),
  rule2: shade('#8a857a', '#737983'),
  accent: shade('#b3261e', '#ff8b7b'),
  'circle-0': shade('#f4f1e9', '#1a1e24'),
  'circle-1': shade('#ebe7dc', '#22272f'),
  'on-mark': shade('#ffffff', '#14171c'),
  unstated: shade('#77726a', '#8d9098'),
} as const

/** Eight hues that mean modality and nothing else; they stay apart under the common colour-vision deficiencies. */
export const MODALITY_SHADES: Readonly<Record<Modality, Shade>> = {
  text: shade('#1a36a0', '#86b6ff'),
  code: shade('#16807f', '#1fa08e'),
  image: shade('#8c3a00', '#ffad5f'),
  video: shade('#cf2a6e', '#ff5c96'),
  audio: shade('#9b4fd3', '#9a74ff'),
  music: shade('#8a7014', '#a38c45'),
  '3d': shade('#1a5535', '#b4f2c2'),
  'synthetic-data': shade('#3f3d49', '#dadae2'),
}

type Hue = Modality | 'unstated'

const HUES = [...(Object.keys(MODALITY_SHADES) as Modality[]), 'unstated'] as const

/** The name of a hue in style sheets and as `data-hue`, a word of CSS. */
export const hueName = (hue: Hue): string => (hue === 'unstated' ? hue : `modality-${hue}`)

/** The name of the CSS variable that holds a modality's hue; `unstated` has one too. */
export const modalityVariable = (hue: Hue): string => `--${hueName(hue)}`

/**
 * The palette as CSS variables on the root, each following the colour scheme in force; what says by `data-hue` that it is
 * drawn in a hue has it as `--hue`, and what says by `data-dot` that a dot stands before it has the dot in that hue.
 */
export function paletteCss(): string {
  const declare = (name: string, { light, dark }: Shade) =>
    `--${name}:light-dark(${light},${dark});`
  const tokens = Object.entries(TOKENS).map(([name, value]) => declare(name, value))
  const hues = Object.entries(MODALITY_SHADES).map(([name, value]) =>
    declare(`modality-${name}`, value),
  )
  const hued = HUES.map((hue) => {
    const [name, value] = [hueName(hue), `var(${modalityVariable(hue)})`]
    const dot = hue === 'unstated' ? `box-shadow:inset 0 0 0 1.4px ${value}` : `background:${value}`
    return `[data-hue=${name}]{--hue:${value}}[data-dot=${name}]::before{${dot}}`
  })
  return `:root{${[...tokens, ...hues].join('')}}${hued.join('')}`
}
