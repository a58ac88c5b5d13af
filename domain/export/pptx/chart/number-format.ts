/** A number as it stands in words: `1,234.5`. */
const NUMBER = /-?\d[\d,]*(?:\.\d+)?/g

const SCALES: Readonly<Record<string, { divisor: number; commas: string }>> = {
  m: { divisor: 1e6, commas: ',,' },
  bn: { divisor: 1e9, commas: ',,,' },
  tn: { divisor: 1e12, commas: ',,,,' },
  million: { divisor: 1e6, commas: ',,' },
  billion: { divisor: 1e9, commas: ',,,' },
  trillion: { divisor: 1e12, commas: ',,,,' },
}

const UNSCALED = { divisor: 1, commas: '' }
/** What arithmetic may lose. */
const ROUNDING = 1e-9

const quoted = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '”')}"`)

/** Excel refuses longer ones. */
const LONGEST = 240

/**
 * The format that shows a value as its label says, so that the label follows when the data is edited: `over 60%` gives
 * `"over "#,##0"%"`. Null where the label holds no such number, or more than the format can.
 */
export function labelFormat(label: string, value: number): string | null {
  for (const { 0: written, index } of label.matchAll(NUMBER)) {
    const number = Number(written.replaceAll(',', ''))
    const decimals = written.split('.')[1]?.length ?? 0
    const [before, after] = [label.slice(0, index), label.slice(index + written.length)]
    const scale = SCALES[/^ ?([a-z]+)\b/.exec(after)?.[1] ?? '']
    const shown = [UNSCALED, ...(scale === undefined ? [] : [scale])].find(
      ({ divisor }) => Math.abs(value / divisor - number) <= 0.5 * 10 ** -decimals * (1 + ROUNDING),
    )
    if (shown === undefined) continue
    const digits = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`
    const format = `${quoted(before)}${digits}${shown.commas}${quoted(after)}`
    return format.length > LONGEST ? null : format
  }
  return null
}

/** One format for all marks of an axis; each size of number (million, billion, trillion) may have its own words. */
export function axisFormat(ticks: readonly { value: number; label: string }[]): string {
  const formats = new Map<string, number>()
  for (const { value, label } of ticks) {
    const format = withoutDecimals(labelFormat(label, value) ?? 'General')
    formats.set(format, Math.min(value, formats.get(format) ?? value))
  }
  const [only] = formats.keys()
  if (formats.size <= 1) return only ?? 'General'
  const sections = [...formats].sort(([, one], [, other]) => other - one)
  // A format has room for two conditions and the rest.
  if (sections.length > 3) return 'General'
  return sections
    .map(([format, from], index) =>
      index === sections.length - 1 ? format : `[>=${from}]${format}`,
    )
    .join(';')
}

/** `0.5` and `1` on one axis: decimals only where a mark has them. */
const withoutDecimals = (format: string): string =>
  format.replace(/0\.(0+)/, (_, zeros: string) => `0.${'#'.repeat(zeros.length)}`)
