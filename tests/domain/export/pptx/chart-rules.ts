import {
  linksOf,
  type OfficeFile,
  openFile,
  partsLike,
  settingOf,
  treeOf,
  within,
  type XmlNode,
} from './office-file'
import type { Rule } from './package-rules'

const CHARTS = /^ppt\/charts\/chart\d+\.xml$/

/** A rule of every chart, which names what breaks it. */
const ofCharts =
  (rule: (chart: XmlNode, file: OfficeFile, name: string) => string[]): Rule =>
  (file) =>
    partsLike(file, CHARTS).flatMap((name) =>
      rule(treeOf(file, name), file, name).map((broken) => `${name}: ${broken}`),
    )

const repeated = (values: readonly (string | undefined)[]): (string | undefined)[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

const plotsOf = (chart: XmlNode): XmlNode[] =>
  within(chart, 'c:plotArea').flatMap(({ children }) =>
    children.filter(({ name }) => /Chart$/.test(name)),
  )

const axes = ofCharts((chart) => {
  const defined = ['c:catAx', 'c:valAx'].flatMap((name) => within(chart, name))
  const ids = defined.map((axis) => settingOf(axis, 'c:axId'))
  const crossed = defined.map((axis) => settingOf(axis, 'c:crossAx'))
  const used = plotsOf(chart).map(({ children }) =>
    children.filter(({ name }) => name === 'c:axId').map(({ attributes }) => attributes.val),
  )
  return [
    ...repeated(ids).map((id) => `axis ${id} twice`),
    ...crossed.filter((id, at) => id === ids[at] || !ids.includes(id)).map((id) => `crosses ${id}`),
    ...used
      .filter((pair) => pair.length !== 2 || pair.some((id) => !ids.includes(id)))
      .map((pair) => `plot on ${pair}`),
  ]
})

const series = ofCharts((chart) =>
  ['c:idx', 'c:order'].flatMap((name) =>
    repeated(
      within(chart, 'c:ser').map(
        ({ children }) => children.find((child) => child.name === name)?.attributes.val,
      ),
    ).map((value) => `two series with ${name} ${value}`),
  ),
)

const values = ofCharts((chart) => [
  ...within(chart, 'c:v')
    .filter(({ text }) => text === '')
    .map(() => 'an empty value'),
  ...within(chart, 'c:numCache').flatMap((cache) =>
    within(cache, 'c:v')
      .filter(({ text }) => text.trim() === '' || !Number.isFinite(Number(text)))
      .map(({ text }) => `${text} as a number`),
  ),
])

/** Where a label may stand by the kind of plot; elsewhere PowerPoint refuses the chart. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'c:lineChart': ['t', 'b', 'l', 'r', 'ctr'],
  'c:scatterChart': ['t', 'b', 'l', 'r', 'ctr'],
  clustered: ['outEnd', 'inEnd', 'ctr', 'inBase'],
  stacked: ['inEnd', 'ctr', 'inBase'],
  'c:areaChart': [],
}

const labels = ofCharts((chart) =>
  plotsOf(chart).flatMap((plot) => {
    const kind = plot.name === 'c:barChart' ? settingOf(plot, 'c:grouping') : plot.name
    const allowed = PLACES[kind ?? ''] ?? []
    return within(plot, 'c:dLblPos')
      .filter(({ attributes }) => !allowed.includes(attributes.val ?? ''))
      .map(({ attributes }) => `a label ${attributes.val} in ${kind}`)
  }),
)

const formats = ofCharts((chart) =>
  within(chart, 'c:numFmt')
    .map(({ attributes }) => attributes.formatCode ?? '')
    .filter((code) => code === '' || code.length > 255 || code.split('"').length % 2 === 0)
    .map((code) => `the format ${code}`),
)

const workbooks = ofCharts((chart, file, name) => {
  const [book] = linksOf(file, name).filter(({ kind }) => kind === 'package')
  const bytes = file.get(book?.target ?? '')
  if (bytes === undefined) return ['no workbook']
  const sheets = openFile(bytes)
  const names = within(treeOf(sheets, 'xl/workbook.xml'), 'sheet').map(
    ({ attributes }) => attributes.name,
  )
  return within(chart, 'c:f')
    .filter(({ text }) => !names.includes(text.split('!')[0]))
    .map(({ text }) => `${text} is in no sheet`)
})

export const CHART_RULES: Readonly<Record<string, Rule>> = {
  'axes cross each other': axes,
  'series have numbers of their own': series,
  'values are there, and are numbers': values,
  'labels stand where the kind of chart lets them': labels,
  'formats of numbers are whole': formats,
  'each chart has its workbook': workbooks,
}
