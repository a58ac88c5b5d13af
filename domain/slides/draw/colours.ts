import type { Modality } from '@/data/schema'
import { mixOklab } from '../../colour'
import { MODALITY_SHADES, modalityVariable, TOKENS } from '../../palette'
import type { Paint, Tone } from '../content'

export type Theme = 'light' | 'dark'

const isModality = (tone: Tone): tone is Modality => tone in MODALITY_SHADES

const shadeOf = (tone: Tone) => (isModality(tone) ? MODALITY_SHADES[tone] : TOKENS[tone])

const variableOf = (tone: Tone): string =>
  `var(${isModality(tone) ? modalityVariable(tone) : `--${tone}`})`

/** A paint for a style sheet: it follows the theme in force. */
export function paintCss({ tone, into, percent }: Paint): string {
  if (into === undefined || percent === undefined) return variableOf(tone)
  const mix = (share: number) =>
    `color-mix(in oklab, ${variableOf(tone)} ${share}%, ${variableOf(into)})`
  const [light, dark] = percent
  return light === dark ? mix(light) : `light-dark(${mix(light)}, ${mix(dark)})`
}

/** A paint as the hex digits of one theme, for a file. */
export function paintHex({ tone, into, percent }: Paint, theme: Theme): string {
  const hex = shadeOf(tone)[theme]
  if (into === undefined || percent === undefined) return hex
  return mixOklab(hex, shadeOf(into)[theme], percent[theme === 'light' ? 0 : 1] / 100)
}
