import { Fragment } from 'react'
import { formulaParts } from '@/domain/figures/wording'

/** Text whose exponents, written `1.396^6`, are raised. */
export function Exponents({ text }: { text: string }) {
  return formulaParts(text).map(({ at, text: part, isExponent }) =>
    isExponent ? (
      <sup key={at} className="text-[0.75em] leading-none">
        {part}
      </sup>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    ),
  )
}
