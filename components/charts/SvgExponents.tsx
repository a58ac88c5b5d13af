import { formulaParts } from '@/domain/figures/wording'

const RISE = 4

/** The parts of an SVG text whose exponents, written `1.396^6`, are raised. */
export function SvgExponents({ text }: { text: string }) {
  return formulaParts(text).map(({ at, text: part, isExponent }) => (
    <tspan
      key={at}
      dy={isExponent ? -RISE : at === 0 ? undefined : RISE}
      fontSize={isExponent ? 11 : undefined}
    >
      {part}
    </tspan>
  ))
}
