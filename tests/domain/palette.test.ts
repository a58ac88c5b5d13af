import { rgb } from 'd3'
import { describe, expect, test } from 'vitest'
import { MODALITY_SHADES, paletteCss, TOKENS } from '@/domain/palette'
import { colourDifference, toLab } from './colour-difference'

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

type Matrix = readonly (readonly [number, number, number])[]

/** Colour-vision deficiencies as matrices over linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const VISIONS: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const toLinear = (channel: number) => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const linearOf = (hex: string): [number, number, number] => {
  const { r, g, b } = rgb(hex)
  return [toLinear(r), toLinear(g), toLinear(b)]
}

function seen(hex: string, matrix: Matrix) {
  const [r, g, b] = linearOf(hex)
  const [red = 0, green = 0, blue = 0] = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
  )
  return toLab(red, green, blue)
}

function luminance(hex: string): number {
  const [r, g, b] = linearOf(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2 contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const hues = (theme: Theme) => Object.values(MODALITY_SHADES).map((shade) => shade[theme])

/** The smallest difference between two hues, to the one decimal that the palette was measured with. */
const nearestPair = (theme: Theme, matrix: Matrix): number => {
  const colours = hues(theme).map((hex) => seen(hex, matrix))
  const differences = colours.flatMap((one, index) =>
    colours.slice(index + 1).map((other) => colourDifference(one, other)),
  )
  return Math.round(10 * Math.min(...differences)) / 10
}

describe.each(THEMES)('the %s palette', (theme) => {
  test.each(Object.entries(VISIONS))(
    'keeps the modalities apart by CIEDE2000 10 in %s vision',
    (_, matrix) => {
      expect(nearestPair(theme, matrix)).toBeGreaterThanOrEqual(10)
    },
  )

  test('gives text on paper and on the sink a contrast of 4.5 or more', () => {
    for (const name of ['ink', 'ink2', 'ink3', 'accent'] as const) {
      expect(contrast(TOKENS[name][theme], TOKENS.paper[theme]), name).toBeGreaterThanOrEqual(4.5)
      expect(contrast(TOKENS[name][theme], TOKENS.sink[theme]), name).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('gives text on a solid leaf 4.5 or more, and a leaf on paper 3 or more', () => {
    for (const hue of hues(theme)) {
      expect(contrast(TOKENS['on-mark'][theme], hue)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(hue, TOKENS.paper[theme])).toBeGreaterThanOrEqual(3)
    }
  })

  test('gives borders of controls 3 or more', () => {
    expect(contrast(TOKENS.rule2[theme], TOKENS.paper[theme])).toBeGreaterThanOrEqual(3)
  })
})

test('the style sheet declares every token and hue for both themes', () => {
  const css = paletteCss()
  for (const [name, { light, dark }] of Object.entries(TOKENS)) {
    expect(css).toContain(`--${name}:light-dark(${light},${dark});`)
  }
  for (const name of Object.keys(MODALITY_SHADES)) expect(css).toContain(`--modality-${name}:`)
})
