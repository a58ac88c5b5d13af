type Triple = readonly [number, number, number]

const GAMMA = 2.4

const toLinear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** GAMMA
const fromLinear = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / GAMMA) - 0.055

function linearOf(hex: string): Triple {
  const part = (from: number) => toLinear(Number.parseInt(hex.slice(from, from + 2), 16) / 255)
  return [part(1), part(3), part(5)]
}

function oklabOf(hex: string): Triple {
  const [r, g, b] = linearOf(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function hexOf([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return `#${[
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map((part) => Math.round(Math.min(1, Math.max(0, fromLinear(part))) * 255))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`
}

/**
 * Two sRGB colours mixed as the style sheet's `color-mix(in oklab, …)` does; `share` from 0 to 1 is the first one's.
 * The matrices are Björn Ottosson's, https://bottosson.github.io/posts/oklab/.
 */
export function mixOklab(hex: string, into: string, share: number): string {
  const [one, other] = [oklabOf(hex), oklabOf(into)]
  const mix = (index: 0 | 1 | 2) => one[index] * share + other[index] * (1 - share)
  return hexOf([mix(0), mix(1), mix(2)])
}
