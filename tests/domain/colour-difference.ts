const radians = (degrees: number) => (degrees * Math.PI) / 180

const hueOf = (a: number, b: number) => {
  if (a === 0 && b === 0) return 0
  const degrees = (Math.atan2(b, a) * 180) / Math.PI
  return degrees < 0 ? degrees + 360 : degrees
}

type Lab = { l: number; a: number; b: number }

const WHITE = { x: 0.95047, y: 1, z: 1.08883 }

const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)

/** CIELAB under D65, the white of sRGB, from linear RGB between 0 and 1. */
export function toLab(r: number, g: number, b: number): Lab {
  const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / WHITE.x)
  const y = curve((0.2126729 * r + 0.7151522 * g + 0.072175 * b) / WHITE.y)
  const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / WHITE.z)
  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) }
}

/** The CIEDE2000 difference of two CIELAB colours, after Sharma, Wu and Dalal (2005); a difference of 1 is just visible. */
export function colourDifference(one: Lab, other: Lab): number {
  const meanChroma = (Math.hypot(one.a, one.b) + Math.hypot(other.a, other.b)) / 2
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)))
  const [a1, a2] = [one.a * stretch, other.a * stretch]
  const [c1, c2] = [Math.hypot(a1, one.b), Math.hypot(a2, other.b)]
  const [h1, h2] = [hueOf(a1, one.b), hueOf(a2, other.b)]
  const isGrey = c1 * c2 === 0

  let hueStep = isGrey ? 0 : h2 - h1
  if (hueStep > 180) hueStep -= 360
  if (hueStep < -180) hueStep += 360
  let meanHue = h1 + h2
  if (!isGrey) {
    if (Math.abs(h1 - h2) <= 180) meanHue /= 2
    else meanHue = meanHue < 360 ? (meanHue + 360) / 2 : (meanHue - 360) / 2
  }

  const lightnessStep = other.l - one.l
  const chromaStep = c2 - c1
  const hueDistance = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(hueStep / 2))
  const lightness = ((one.l + other.l) / 2 - 50) ** 2
  const chroma = (c1 + c2) / 2
  const t =
    1 -
    0.17 * Math.cos(radians(meanHue - 30)) +
    0.24 * Math.cos(radians(2 * meanHue)) +
    0.32 * Math.cos(radians(3 * meanHue + 6)) -
    0.2 * Math.cos(radians(4 * meanHue - 63))

  const byLightness = lightnessStep / (1 + (0.015 * lightness) / Math.sqrt(20 + lightness))
  const byChroma = chromaStep / (1 + 0.045 * chroma)
  const byHue = hueDistance / (1 + 0.015 * chroma * t)
  const rotation =
    -2 *
    Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) *
    Math.sin(radians(60 * Math.exp(-(((meanHue - 275) / 25) ** 2))))
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue)
}
