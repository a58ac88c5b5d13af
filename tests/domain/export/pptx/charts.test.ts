import { describe, expect, test } from 'vitest'
import type { ChartPart } from '@/domain/slides/content'
import { chartOf, contentOf, everyView, fileOf } from './deck'
import {
  linked,
  type OfficeFile,
  only,
  openFile,
  partsLike,
  settingOf,
  textOf,
  treeOf,
  within,
  type XmlNode,
} from './office-file'

const CHARTS = /^ppt\/charts\/chart\d+\.xml$/

const chartsOf = (file: OfficeFile): XmlNode[] =>
  partsLike(file, CHARTS).map((name) => treeOf(file, name))

const chartAt = (address: string) => {
  const content = contentOf(address)
  const file = fileOf(content)
  const [chart] = chartsOf(file)
  if (chart === undefined) throw new Error(`No native chart at ${address}`)
  return { part: chartOf(content), file, chart }
}

/** The points of a reference by their place; a gap is absent. */
const pointsOf = (reference: XmlNode): Record<number, string> =>
  Object.fromEntries(
    within(reference, 'c:pt').map((point) => [
      Number(point.attributes.idx),
      only(point, 'c:v').text,
    ]),
  )

const numbersOf = (series: XmlNode, name: 'c:val' | 'c:xVal' | 'c:yVal'): Record<number, number> =>
  Object.fromEntries(
    Object.entries(pointsOf(only(series, name))).map(([at, value]) => [at, Number(value)]),
  )

const nameOf = (series: XmlNode): string =>
  pointsOf(series.children.find(({ name }) => name === 'c:tx') ?? series)[0] ?? ''

const expected = ({ series }: ChartPart, index: number): Record<number, number> =>
  Object.fromEntries(
    (series[index]?.points ?? []).flatMap((point, at) =>
      point === null ? [] : [[at, point.value]],
    ),
  )

describe('every native chart', () => {
  const file = fileOf(...everyView())

  test('has an axis for each axis id, and two of them', () => {
    for (const chart of chartsOf(file)) {
      const plot = only(chart, 'c:plotArea')
      const axes = plot.children.filter(({ name }) => /Ax$/.test(name))
      const defined = axes.map((axis) => settingOf(axis, 'c:axId'))
      const plots = plot.children.filter(({ name }) => /Chart$/.test(name))
      const used = plots
        .flatMap(({ children }) => children.filter(({ name }) => name === 'c:axId'))
        .map(({ attributes }) => attributes.val)
      expect(defined).toHaveLength(2)
      expect([...new Set(used)].toSorted()).toEqual(defined.toSorted())
      expect(used).toHaveLength(2 * plots.length)
      expect(axes.map((axis) => settingOf(axis, 'c:crossAx')).toSorted()).toEqual(
        defined.toSorted(),
      )
    }
  })

  test('has no empty value, and counts its points with the gaps', () => {
    for (const chart of chartsOf(file)) {
      expect(within(chart, 'c:v').filter(({ text }) => text === '')).toEqual([])
      for (const cache of [...within(chart, 'c:numCache'), ...within(chart, 'c:strCache')]) {
        const places = within(cache, 'c:pt').map(({ attributes }) => Number(attributes.idx))
        expect(Math.max(...places)).toBeLessThan(Number(settingOf(cache, 'c:ptCount')))
        expect(new Set(places).size).toBe(places.length)
      }
    }
  })

  test('says what a gap is: left open, except where a line runs on between two stated years', () => {
    const blanks = (address: string) => settingOf(chartAt(address).chart, 'c:dispBlanksAs')
    expect(blanks('/market?chart=adoption')).toBe('span')
    expect(blanks('/market?chart=market-growth')).toBe('gap')
  })

  test('shows what stands in the cells of its workbook', () => {
    for (const name of partsLike(file, CHARTS)) {
      const book = openFile(file.get(linked(file, name, 'package')) ?? new Uint8Array())
      const cells = cellsOf(book)
      for (const reference of [
        ...within(treeOf(file, name), 'c:numRef'),
        ...within(treeOf(file, name), 'c:strRef'),
      ]) {
        const places = placesOf(only(reference, 'c:f').text)
        const shown = pointsOf(reference)
        places.forEach((place, at) => {
          expect(shown[at], `${name} ${place}`).toBe(cells.get(place))
        })
      }
    }
  })
})

/** The cells of a worksheet as written, by their places. */
function cellsOf(book: OfficeFile): Map<string, string> {
  const sheet = treeOf(book, 'xl/worksheets/sheet1.xml')
  return new Map(
    within(sheet, 'c').map((cell) => [
      cell.attributes.r ?? '',
      within(cell, cell.attributes.t === 'inlineStr' ? 't' : 'v')[0]?.text ?? '',
    ]),
  )
}

/** `Data!$B$2:$B$4` as `B2`, `B3`, `B4`. */
function placesOf(formula: string): string[] {
  const [, column = '', from, , to] =
    /^Data!\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?$/.exec(formula) ?? []
  const first = Number(from)
  const last = to === undefined ? first : Number(to)
  return Array.from({ length: last - first + 1 }, (_, at) => `${column}${first + at}`)
}

describe('a chart of growth', () => {
  const { part, chart } = chartAt('/market?chart=market-growth')
  const series = within(only(chart, 'c:lineChart'), 'c:ser')

  test('has the series of the page with their numbers and gaps', () => {
    expect(series.map(nameOf)).toEqual(part.series.map(({ name }) => name))
    series.forEach((one, index) => {
      expect(numbersOf(one, 'c:val')).toEqual(expected(part, index))
    })
    expect(Object.values(pointsOf(only(series[0] as XmlNode, 'c:cat')))).toEqual(part.categories)
  })

  test('draws what is reported as a red dot alone, what is derived dashed with open dots', () => {
    const [reported, derived] = series as [XmlNode, XmlNode]
    expect(within(reported, 'a:prstDash')).toEqual([])
    expect(within(only(reported, 'c:dPt'), 'a:schemeClr')[0]?.attributes.val).toBe('accent6')
    expect(within(derived, 'a:prstDash').map(({ attributes }) => attributes.val)).toContain('dash')
  })

  test('shades what the wording leaves open, from the lower reading to the higher', () => {
    const [lower, open] = within(only(chart, 'c:areaChart'), 'c:ser') as [XmlNode, XmlNode]
    const [, high, low] = part.series
    part.categories.forEach((_, at) => {
      const [top, bottom] = [high?.points[at]?.value ?? 0, low?.points[at]?.value]
      expect(numbersOf(lower, 'c:val')[at]).toBeCloseTo(bottom ?? top, 9)
      expect(numbersOf(open, 'c:val')[at]).toBeCloseTo(top - (bottom ?? top), 9)
    })
    expect(within(only(lower, 'c:spPr'), 'a:noFill').length).toBeGreaterThan(0)
  })

  test('labels the ends with their formulas, in formats that follow edited numbers', () => {
    const formats = within(chart, 'c:dLbl').map((label) => formatOf(label))
    expect(formats).toContain('"about "#,##0": derived, 67.18 × 1.396⁶"')
    expect(formats).toContain('#,##0.00", reported"')
  })

  test('runs over powers of ten on a log scale', () => {
    const { chart: log } = chartAt('/market?chart=market-growth&scale=log')
    const axis = only(log, 'c:valAx')
    expect(settingOf(axis, 'c:logBase')).toBe('10')
    expect([settingOf(axis, 'c:min'), settingOf(axis, 'c:max')]).toEqual(['10', '1000'])
  })
})

const formatOf = (label: XmlNode): string | undefined =>
  within(label, 'c:numFmt')[0]?.attributes.formatCode

describe('a chart of shares', () => {
  const { part, chart } = chartAt('/market?chart=shares')
  const [stated, open] = within(chart, 'c:ser') as [XmlNode, XmlNode]

  test('has the stated numbers as solid bars', () => {
    expect(numbersOf(stated, 'c:val')).toEqual(expected(part, 0))
    expect(within(stated, 'a:pattFill')).toEqual([])
  })

  test('leaves open, hatched, what lies above a lower bound, and nothing above a number without one', () => {
    expect(nameOf(open)).toBe('Left open above the lower bound')
    expect(within(open, 'a:pattFill')).toHaveLength(1)
    expect(numbersOf(open, 'c:val')).toEqual(
      Object.fromEntries(
        (part.series[0]?.points ?? []).flatMap((point, at) =>
          point?.bound === 'at-least' ? [[at, 100 - point.value]] : [],
        ),
      ),
    )
  })

  test('says “over” at the bars of lower bounds', () => {
    expect(within(chart, 'c:dLbl').map(formatOf)).toContain('"over "#,##0"%"')
  })
})

describe('a chart of kinds of figure', () => {
  const { part, chart, file } = chartAt('/market?chart=parameters')
  const series = within(chart, 'c:ser')
  const values = series.flatMap((one) => Object.values(numbersOf(one, 'c:xVal')))

  test('has every stated number on a log axis, and no midpoint of a range', () => {
    const points = part.series.flatMap(({ points: all }) => all.filter((point) => point !== null))
    for (const { value, low } of points) {
      expect(values).toContain(value)
      if (low !== null) expect(values).toContain(low)
    }
    const allowed = new Set([
      ...points.flatMap(({ value, low }) => [value, low]),
      ...part.axis.domain,
    ])
    expect(values.filter((value) => !allowed.has(value))).toEqual([])
    expect(within(chart, 'c:logBase')).toHaveLength(1)
  })

  test('points on from a lower bound with an arrow, over hatching', () => {
    const open = series.filter((one) => nameOf(one).endsWith(': open above'))
    expect(open).toHaveLength(1)
    expect(within(open[0] as XmlNode, 'a:tailEnd')).toHaveLength(1)
    expect(textOf(file, 'ppt/slides/slide1.xml')).toContain('a:pattFill')
  })

  test('writes between groups that they are not comparable', () => {
    const { part: money, file: of } = chartAt('/market?chart=orders-of-magnitude')
    const apart = money.groups.flatMap(({ apart: words }) => words ?? [])
    expect(apart.length).toBeGreaterThan(0)
    for (const words of apart) expect(textOf(of, 'ppt/slides/slide1.xml')).toContain(words)
  })
})

describe('a chart of counts', () => {
  test('becomes a panel a series, all on one scale, with the numbers of the page', () => {
    const { part, file } = chartAt('/market?chart=modalities')
    const charts = chartsOf(file)
    expect(charts).toHaveLength(part.series.length)
    charts.forEach((chart, index) => {
      expect(numbersOf(only(chart, 'c:ser'), 'c:val')).toEqual(expected(part, index))
    })
    expect(new Set(charts.map((chart) => settingOf(only(chart, 'c:valAx'), 'c:max'))).size).toBe(1)
  })
})
