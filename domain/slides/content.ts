import type { Modality, Verdict } from '@/data/schema'
import type { Layout } from '../deck'
import type { ChartId, Provenance } from '../figures/chart'
import type { TOKENS } from '../palette'
import type { Unstated } from '../words'

/** A colour by what it means: a token of the palette, or a modality's hue. */
export type Tone = keyof typeof TOKENS | Modality

/** A tone, or one mixed into another in OKLab: `percent` for the light theme, then for the dark. */
export type Paint = {
  readonly tone: Tone
  readonly into?: Tone
  readonly percent?: readonly [number, number]
}

/** `at-least`: the true value lies higher; `at-most`: lower. */
export type PointBound = 'exact' | 'at-least' | 'at-most' | 'about'

/** One number of a chart. A stated range has `low`, and `value` is its high end: it has no midpoint. */
export type ChartPoint = {
  readonly value: number
  readonly low: number | null
  readonly provenance: Provenance
  readonly bound: PointBound
  /** As it stands at the mark: `67.18`, `over 60%`, `US$ 2.6 tn to 4.4 tn a year`. */
  readonly label: string
  /** What else is to be known of it: `reported, 2024`, `derived, 67.18 × 1.396^6`. */
  readonly detail: string
}

/**
 * A row of points, one for each category; null is a gap. `stroke` joins them (`none`: marks alone). `tone` is `accent`
 * only for what is reported.
 */
export type ChartSeries = {
  readonly id: string
  readonly name: string
  readonly stroke: 'none' | 'solid' | 'dashed' | 'dotted'
  readonly tone: Tone | Unstated
  readonly points: readonly (ChartPoint | null)[]
}

/** Categories that may be compared with each other; `apart` says why the group above is not comparable. */
export type ChartGroup = {
  readonly name: string
  readonly scope: string
  readonly categories: readonly number[]
  readonly apart: string | null
}

/**
 * - line: categories are years from left to right; the values of a series are joined.
 * - bar: a horizontal bar for each category and series.
 * - range: a row for each category on a scale from left to right, marks and ranges in it, parted in groups.
 */
export type ChartPart = {
  readonly kind: 'chart'
  readonly chartId: ChartId | 'figures'
  readonly form: 'line' | 'bar' | 'range'
  readonly categories: readonly string[]
  /** The hue of each category where it stands for a modality; else it takes its series' tone. */
  readonly tones?: readonly (Tone | Unstated)[]
  /** What stands under a category's name: `of investment in generative AI goes to multimodal models`. */
  readonly remarks: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly groups: readonly ChartGroup[]
  readonly axis: {
    readonly label: string
    /** What one step counts: `US$ billion`, `per cent`. Values are in it. */
    readonly unit: string
    readonly domain: readonly [number, number]
    readonly ticks: readonly { readonly value: number; readonly label: string }[]
    readonly isLog: boolean
  }
  /** Two series between which the wording leaves the truth open: their ids. */
  readonly between: readonly [string, string] | null
  /** Cautions and formulas that belong to it, one sentence each. */
  readonly cautions: readonly string[]
  readonly alt: string
}

/** What stands before a cell's words. */
export type CellMark = Verdict | 'contested' | 'derived' | 'only-here'

export type SlideCell = {
  readonly text: string
  readonly mark?: CellMark
  /** Dots before the words, one for each modality. */
  readonly outputs?: readonly (Modality | Unstated)[]
}

export type TablePart = {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly { readonly name: string; readonly isNumeric: boolean }[]
  readonly rows: readonly { readonly id: string; readonly cells: readonly SlideCell[] }[]
  readonly alt: string
}

/** A name inside a circle: lines around `x`, the first baseline at `y`, all in parts of the drawing's side. */
export type CircleName = {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly size: number
  readonly lineHeight: number
  readonly isSerif: boolean
  readonly paint: Paint
}

/** A circle in a square of side 1, parents before their children. */
export type SlideCircle = {
  readonly id: string
  readonly parent: string | null
  readonly depth: number
  readonly isLeaf: boolean
  readonly x: number
  readonly y: number
  readonly r: number
  /** The full name, with what is to be said of it: `ChatGPT, contested`. */
  readonly title: string
  /** Null: see-through. */
  readonly fill: Paint | null
  readonly stroke: Paint
  readonly weight: number
  readonly dash: readonly number[]
  /** Outside the focus, or let through by no filter: 1 is fully drawn. */
  readonly opacity: number
  readonly name: CircleName | null
  /** The disc of a contested or elsewhere filed circle. */
  readonly mark: {
    readonly kind: 'contested' | 'elsewhere'
    readonly x: number
    readonly y: number
    readonly r: number
  } | null
  /** Dots of further outputs at its foot. */
  readonly dots: readonly {
    readonly tone: Modality
    readonly x: number
    readonly y: number
    readonly r: number
  }[]
}

export type LegendItem = {
  readonly label: string
  readonly count: number | null
  readonly kind: 'solid' | 'hollow' | 'dashed' | 'contested' | 'elsewhere'
  readonly tone: Tone | Unstated
}

export type CirclesPart = {
  readonly kind: 'circles'
  readonly focus: string
  readonly circles: readonly SlideCircle[]
  /** The same with names fitted for a smaller square, as on a 4:3 page. */
  readonly medium: readonly SlideCircle[]
  /** The same for one smaller still, as beside many words. */
  readonly small: readonly SlideCircle[]
  /** The same for a narrow page, such as a phone's: packed with more room for the names of branches, which alone are named. */
  readonly compact: readonly SlideCircle[]
  readonly legend: readonly LegendItem[]
  readonly alt: string
}

export type TextPart = {
  readonly kind: 'text'
  readonly heading: string | null
  readonly paragraphs: readonly string[]
}

/** A disagreement or agreement: positions as rows, documents as columns; an empty cell is no statement. */
export type QuestionPart = {
  readonly kind: 'question'
  readonly documents: readonly string[]
  readonly rows: readonly {
    readonly position: string
    /** For each document its statements: detail in our words, the document's words, the section. */
    readonly cells: readonly (readonly {
      readonly detail: string | null
      readonly anchor: string
      readonly section: string
    }[])[]
  }[]
  readonly alt: string
}

export type Part = ChartPart | TablePart | CirclesPart | TextPart | QuestionPart

/** One view: what it finds, how it is measured, and what is shown. */
export type Panel = {
  readonly title: string
  readonly subtitle: string
  readonly parts: readonly Part[]
}

/** All that a slide shows, resolved and frozen: plain data that page, picture and file draw alike. */
export type SlideContent = Panel & {
  readonly id: string
  readonly layout: Layout
  /** What stands beside the first view: the other view, or a text of the author. */
  readonly second: Panel | null
  /** One line for the footer: `Source: krishang, 5. Both Technologies ….` */
  readonly sourceLine: string
  /** Each source in full, for handout and notes. */
  readonly sources: readonly string[]
  /** The address of the view, from the root of the site. */
  readonly link: string
  /** What is said with it: the author's words, else what its view is to be read with. */
  readonly notes: string
  /** The whole slide in words, for who cannot see it. */
  readonly alt: string
  readonly snapshot: string
}
