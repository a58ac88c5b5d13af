'use client'

import { useRef } from 'react'
import type { ChartText } from '@/domain/figures/chart'
import { save } from '../picture/save'
import { CopyButton } from '../ui/CopyButton'
import { chartPicture } from './chart-picture'

/** Copies the chart as a picture with its title and source line; where the clipboard refuses pictures, saves it as a file. */
export function CopyPicture({ chart }: { chart: ChartText }) {
  const place = useRef<HTMLSpanElement>(null)
  const copy = async () => {
    const figure = place.current?.closest('figure')
    if (figure == null) return
    const picture = chartPicture(figure, chart)
    try {
      // The promise goes in as it is: Safari only accepts a picture that is handed over within the click.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    } catch {
      save(await picture, `${chart.id}.png`)
      return 'The clipboard refused; saved as a file'
    }
  }
  return (
    <span ref={place} className="contents">
      <CopyButton label="Copy picture" copy={copy} />
    </span>
  )
}
