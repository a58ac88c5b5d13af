import type { Tone } from '../../../slides/content'
import { escapeXml } from '../../picture'
import { runProperties } from '../text'
import { xml } from '../xml'
import { chartText } from './frame'
import { labelFormat } from './number-format'

export type LabelPlace = 't' | 'b' | 'l' | 'r' | 'outEnd' | 'inEnd' | 'ctr'

/** What stands at a point, and how. */
export type PointLabel = {
  readonly index: number
  readonly text: string
  readonly value: number
  readonly place: LabelPlace
  readonly size: number
  readonly paint: Tone
  readonly isBold: boolean
  /** Moved from its place, in parts of the chart's width and height. */
  readonly offset?: readonly [number, number]
  /** The value is on the horizontal axis: PowerPoint would show the other one. */
  readonly isFixed?: boolean
}

const shows = (isValueShown: boolean): string =>
  xml('c:showLegendKey', { val: 0 }) +
  xml('c:showVal', { val: Number(isValueShown) }) +
  ['c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize']
    .map((name) => xml(name, { val: 0 }))
    .join('')

/** The label as text of its own where no format of the number can say it. */
const written = ({ text, size, paint, isBold }: PointLabel): string =>
  xml(
    'c:tx',
    {},
    xml(
      'c:rich',
      {},
      xml('a:bodyPr', { wrap: 'none' }),
      xml('a:lstStyle'),
      xml(
        'a:p',
        {},
        xml(
          'a:r',
          {},
          runProperties({ size, paint, isBold, isSerif: false }),
          `<a:t>${escapeXml(text)}</a:t>`,
        ),
      ),
    ),
  )

const moved = ([x, y]: readonly [number, number]): string =>
  xml('c:layout', {}, xml('c:manualLayout', {}, xml('c:x', { val: x }), xml('c:y', { val: y })))

function labelXml(label: PointLabel): string {
  const format = label.isFixed === true ? null : labelFormat(label.text, label.value)
  return xml(
    'c:dLbl',
    {},
    xml('c:idx', { val: label.index }),
    label.offset === undefined ? null : moved(label.offset),
    format === null ? written(label) : null,
    format === null ? null : xml('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill'))),
    format === null ? null : chartText(label.size, label.paint, label.isBold),
    xml('c:dLblPos', { val: label.place }),
    shows(true),
  )
}

/** The labels of a series: those given, none at its other points. */
export const dataLabels = (labels: readonly PointLabel[]): string =>
  xml('c:dLbls', {}, labels.map(labelXml), shows(false))
