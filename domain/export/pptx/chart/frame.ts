import type { Paint, Tone } from '../../../slides/content'
import { typeSize } from '../geometry'
import { colour, fill } from '../paint'
import { type Outline, outline } from '../shape'
import { type Child, declared, xml, xmlPart } from '../xml'

/** Sizes of type in a chart, in px of the stage. */
export const CHART_TYPE = { axis: 24, label: 26, point: 24 } as const

/** How text in a chart is set. */
export const chartText = (size: number, paint: Tone, isBold = false, isWrapped = true): string =>
  xml(
    'c:txPr',
    {},
    xml('a:bodyPr', { wrap: isWrapped ? 'square' : 'none' }),
    xml('a:lstStyle'),
    xml(
      'a:p',
      {},
      xml(
        'a:pPr',
        {},
        xml(
          'a:defRPr',
          { sz: typeSize(size), b: Number(isBold) },
          fill(paint),
          xml('a:latin', { typeface: '+mn-lt' }),
        ),
      ),
      xml('a:endParaRPr', { lang: 'en-GB' }),
    ),
  )

/** What a mark or line of a chart is painted with. */
export const painted = (paint: string | null, line: Outline | null): string =>
  xml('c:spPr', {}, paint, outline(line))

export const UNPAINTED = xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill')))

/** Nearly paper: programs that draw no line around a dot still show it, and apart from a stated one. */
const OPEN: Paint = { tone: 'rule2', into: 'paper', percent: [40, 40] }

/** The dot of a point: filled where a document states it, open where it is derived. */
export const dot = (paint: Tone, isOpen: boolean, size: number, dash?: Outline['dash']): string =>
  xml(
    'c:marker',
    {},
    xml('c:symbol', { val: 'circle' }),
    xml('c:size', { val: size }),
    painted(isOpen ? fill(OPEN) : fill(paint), {
      paint,
      width: isOpen ? 3 : 1.5,
      dash: isOpen ? dash : undefined,
    }),
  )

export const NO_DOT = xml('c:marker', {}, xml('c:symbol', { val: 'none' }))

export const CATEGORY_AXIS = 111111111
export const VALUE_AXIS = 222222222

export type AxisSpec = {
  readonly id: number
  readonly crosses: number
  readonly side: 'l' | 'b' | 't' | 'r'
  readonly isDeleted?: boolean
  readonly isReversed?: boolean
  readonly isLog?: boolean
  readonly domain?: readonly [number, number]
  readonly step?: number
  readonly format?: string
  readonly hasGrid?: boolean
  readonly line?: Outline | null
  /** Of its words, in px of the stage. */
  readonly textSize?: number
  /** Where the other axis crosses this one. */
  readonly crossing?: 'min' | 'max' | 'autoZero'
}

const common = (axis: AxisSpec): string =>
  xml('c:axId', { val: axis.id }) +
  xml(
    'c:scaling',
    {},
    axis.isLog === true ? xml('c:logBase', { val: 10 }) : null,
    xml('c:orientation', { val: axis.isReversed === true ? 'maxMin' : 'minMax' }),
    axis.domain === undefined ? null : xml('c:max', { val: axis.domain[1] }),
    axis.domain === undefined ? null : xml('c:min', { val: axis.domain[0] }),
  ) +
  xml('c:delete', { val: Number(axis.isDeleted === true) }) +
  xml('c:axPos', { val: axis.side }) +
  (axis.hasGrid === true
    ? xml('c:majorGridlines', {}, xml('c:spPr', {}, outline({ paint: 'rule', width: 1.5 })))
    : '') +
  xml('c:numFmt', { formatCode: axis.format ?? 'General', sourceLinked: 0 }) +
  xml('c:majorTickMark', { val: 'none' }) +
  xml('c:minorTickMark', { val: 'none' }) +
  xml('c:tickLblPos', { val: axis.crossing === 'max' ? 'nextTo' : 'low' }) +
  xml('c:spPr', {}, xml('a:noFill'), outline(axis.line ?? null)) +
  chartText(axis.textSize ?? CHART_TYPE.axis, 'ink2') +
  xml('c:crossAx', { val: axis.crosses }) +
  xml('c:crosses', { val: axis.crossing ?? 'min' })

/** PowerPoint marks a log axis only at powers of ten from its start: the axis runs between two of them. */
export const decadesAround = ([from, to]: readonly [number, number]): readonly [number, number] => [
  10 ** Math.floor(Math.log10(from)),
  10 ** Math.ceil(Math.log10(to)),
]

/** An axis of names. */
export const categoryAxis = (axis: AxisSpec): string =>
  xml(
    'c:catAx',
    {},
    common(axis),
    xml('c:auto', { val: 0 }),
    xml('c:lblAlgn', { val: 'ctr' }),
    xml('c:lblOffset', { val: 100 }),
    xml('c:noMultiLvlLbl', { val: 1 }),
  )

/** An axis of numbers. `between`: names stand between its marks, as for bars, else on them. */
export const valueAxis = (axis: AxisSpec, crossBetween: 'between' | 'midCat'): string =>
  xml(
    'c:valAx',
    {},
    common(axis),
    xml('c:crossBetween', { val: crossBetween }),
    axis.isLog === true
      ? xml('c:majorUnit', { val: 10 })
      : axis.step === undefined
        ? null
        : xml('c:majorUnit', { val: axis.step }),
  )

/** The plot within the frame of its chart, in parts of its width and height. */
export type Inner = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const layout = ({ x, y, width, height }: Inner): string =>
  xml(
    'c:layout',
    {},
    xml(
      'c:manualLayout',
      {},
      xml('c:layoutTarget', { val: 'inner' }),
      xml('c:xMode', { val: 'edge' }),
      xml('c:yMode', { val: 'edge' }),
      ...(
        [
          ['x', x],
          ['y', y],
          ['w', width],
          ['h', height],
        ] as const
      ).map(([name, value]) => xml(`c:${name}`, { val: Number(value.toFixed(5)) })),
    ),
  )

/** The part of a chart: its plot and axes, and the workbook that "Edit data" opens. */
export const chartSpace = (inner: Inner, plot: Child, blanks: 'gap' | 'span'): string =>
  xmlPart(
    xml(
      'c:chartSpace',
      declared('c', 'a', 'r'),
      xml('c:date1904', { val: 0 }),
      xml('c:lang', { val: 'en-GB' }),
      xml('c:roundedCorners', { val: 0 }),
      xml(
        'c:chart',
        {},
        xml('c:autoTitleDeleted', { val: 1 }),
        xml('c:plotArea', {}, layout(inner), plot, UNPAINTED),
        xml('c:plotVisOnly', { val: 1 }),
        xml('c:dispBlanksAs', { val: blanks }),
      ),
      UNPAINTED,
      xml(
        'c:txPr',
        {},
        xml('a:bodyPr'),
        xml('a:lstStyle'),
        xml(
          'a:p',
          {},
          xml('a:pPr', {}, xml('a:defRPr', {}, xml('a:solidFill', {}, colour('ink')))),
          xml('a:endParaRPr', { lang: 'en-GB' }),
        ),
      ),
      xml('c:externalData', { 'r:id': 'rId1' }, xml('c:autoUpdate', { val: 0 })),
    ),
  )
