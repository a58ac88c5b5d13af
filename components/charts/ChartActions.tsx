'use client'

import { useRef } from 'react'
import type { Document } from '@/data/schema'
import { chartCsv, chartJson } from '@/domain/export/chart-files'
import type { ChartText } from '@/domain/figures/chart'
import { citableChart } from '@/domain/figures/citable'
import { Cite } from '../citations/Cite'
import { AddToDeck } from '../deck/AddToDeck'
import { exportView } from '../deck/export-view'
import { viewAddress } from '../deck/view-address'
import { rasterise } from '../picture/picture'
import { save } from '../picture/save'
import { QUIET_BUTTON } from '../ui/button'
import { CopyButton } from '../ui/CopyButton'
import { CopyLink } from '../ui/CopyLink'
import { MenuButton } from '../ui/MenuButton'
import { useBriefMessage } from '../ui/use-brief-message'
import { chartPicture, type DrawPlot } from './chart-picture'

/** What a reader can take from a chart: a picture to the clipboard, files, its address, and how to cite it. */
export function ChartActions({
  chart,
  documents,
  fragment,
  draw,
}: {
  chart: ChartText
  documents: readonly Document[]
  fragment: string
  draw?: DrawPlot
}) {
  const place = useRef<HTMLSpanElement>(null)
  const [said, say] = useBriefMessage()

  const picture = () => {
    const figure = place.current?.closest('figure')
    if (figure == null) throw new Error('The chart stands in no figure')
    return chartPicture(figure, chart, draw)
  }
  const copyPicture = async () => {
    const png = picture().then(rasterise)
    try {
      // The promise goes in as it is: Safari only accepts a picture that is handed over within the click.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    } catch {
      save(await png, `${fragment}.png`)
      return 'The clipboard refused; saved as a file'
    }
  }
  const address = () => {
    const url = new URL(window.location.href)
    url.hash = fragment
    return url.href
  }
  const savePicture = (kind: 'png' | 'svg') =>
    picture()
      .then(async (drawing) =>
        kind === 'png' ? rasterise(drawing) : new Blob([drawing.svg], { type: 'image/svg+xml' }),
      )
      .then(
        (file) => {
          save(file, `${fragment}.${kind}`)
          say('Saved')
        },
        () => say('The picture could not be made'),
      )
  const saveText = (text: string, ending: 'csv' | 'json', type: string) => {
    save(new Blob([text], { type: `${type};charset=utf-8` }), `${fragment}.${ending}`)
    say('Saved')
  }

  return (
    <>
      <span ref={place} className="contents">
        <CopyButton label="Copy picture" copy={copyPicture} />
      </span>
      <MenuButton
        label="Export"
        icon="download"
        look={QUIET_BUTTON}
        align="start"
        items={[
          {
            label: 'PNG',
            hint: 'A picture in twice the pixels, for slides',
            onSelect: () => savePicture('png'),
          },
          {
            label: 'SVG',
            hint: 'A drawing with its fonts inside',
            onSelect: () => savePicture('svg'),
          },
          {
            label: 'PowerPoint',
            hint: 'A slide to edit, with the chart’s data in it',
            onSelect: () => exportView(viewAddress(viewParameters(chart)), fragment, say),
          },
          {
            label: 'CSV',
            hint: 'The points with their citations, for a spreadsheet',
            onSelect: () => saveText(chartCsv(chart, address()), 'csv', 'text/csv'),
          },
          {
            label: 'JSON',
            hint: 'The points with their citations, and all the words',
            onSelect: () =>
              saveText(chartJson(chart, documents, address()), 'json', 'application/json'),
          },
        ]}
      />
      <span role="status" className="text-citation text-ink3 empty:hidden print:hidden">
        {said}
      </span>
      <CopyLink fragment={fragment} />
      <AddToDeck parameters={viewParameters(chart)} />
      <Cite citable={citableChart(chart)} documents={documents} fragment={fragment} />
    </>
  )
}

/** What the address of a slide of the chart says beside the page's own: it alone, or the figures put together. */
const viewParameters = ({ id, rows }: ChartText): Readonly<Record<string, string | null>> =>
  id === 'figures'
    ? { chart: null, figures: rows.map((row) => row.id).join(',') }
    : { chart: id, figures: null }
