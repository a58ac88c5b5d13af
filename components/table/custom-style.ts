import type { CSSProperties } from 'react'

/** A style with custom properties, which React's own type leaves out. */
export type CustomStyle = CSSProperties & Record<`--${string}`, string>
