import type { Face } from '../../labels/measure'
import type { Paint, Tone } from '../content'

/** Source Serif regular is measured as semi-bold, which is a little wider. */
export type TextFace = Face | 'serifRegular'

type Marked = {
  /** What a pointer resting on it is told. */
  readonly tip?: string
  /** The circle it belongs to, which can be zoomed to. */
  readonly circle?: string
  /** Belongs to the diagram of the slide, which can be zoomed. */
  readonly inDiagram?: boolean
  readonly opacity?: number
}

type Painted = {
  /** `hatch`: open, beyond a lower bound. */
  readonly fill: Paint | 'hatch' | null
  readonly stroke: Paint | null
  readonly weight?: number
  readonly dash?: readonly number[]
}

export type TextShape = Marked & {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly face: TextFace
  readonly anchor: 'start' | 'middle' | 'end'
  readonly paint: Paint
}

/** What a slide is drawn from: plain shapes in px of its page, colours by meaning. */
export type Shape =
  | TextShape
  | (Marked &
      Painted & {
        readonly kind: 'circle'
        readonly x: number
        readonly y: number
        readonly r: number
      })
  | (Marked &
      Painted & {
        readonly kind: 'rect'
        readonly x: number
        readonly y: number
        readonly width: number
        readonly height: number
      })
  | (Marked & Painted & { readonly kind: 'path'; readonly d: string })

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Shapes, and how far down they reach. */
export type Drawn = { readonly shapes: readonly Shape[]; readonly bottom: number }

export const ink = (tone: Tone): Paint => ({ tone })

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  tone: Tone,
  weight = 1,
): Shape => ({
  kind: 'path',
  d: `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`,
  fill: null,
  stroke: ink(tone),
  weight,
})

export const round = (value: number): number => Math.round(value * 100) / 100
