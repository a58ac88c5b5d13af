'use client'

import type { RefObject } from 'react'
import type { Drawn } from '@/domain/arrange/wording'
import type { TreeIndex } from '@/domain/taxonomy'
import type { ContestedEdge } from '@/domain/taxonomy/contested-edges'
import { exportView } from '../deck/export-view'
import { viewAddress } from '../deck/view-address'
import { rasterise } from '../picture/picture'
import { save } from '../picture/save'
import { MenuButton } from '../ui/MenuButton'
import { useBriefMessage } from '../ui/use-brief-message'
import { atlasPicture } from './atlas-picture'

/** Saves the diagram as it is now, with title, legend and source line. */
export function ExportPicture({
  svg,
  index,
  focus,
  edges,
  drawn,
}: {
  svg: RefObject<SVGSVGElement | null>
  index: TreeIndex
  focus: string
  /** What is drawn against the nesting. */
  edges: readonly ContestedEdge[]
  drawn: Drawn
}) {
  const [message, tell] = useBriefMessage()
  const exportAs = async (kind: 'svg' | 'png') => {
    if (svg.current === null) return
    try {
      const { embedded, portable } = await atlasPicture(svg.current, { index, focus, edges, drawn })
      const file =
        kind === 'png'
          ? await rasterise(embedded)
          : new Blob([portable.svg], { type: 'image/svg+xml' })
      save(file, `atlas-${focus.replaceAll(':', '-')}.${kind}`)
      tell('Saved')
    } catch {
      tell('The picture could not be made')
    }
  }
  return (
    <>
      <MenuButton
        label="Export"
        icon="download"
        items={[
          {
            label: 'PNG',
            hint: 'A picture in twice the pixels, for slides',
            onSelect: () => exportAs('png'),
          },
          {
            label: 'SVG',
            hint: 'A drawing to edit, with text as text',
            onSelect: () => exportAs('svg'),
          },
          {
            label: 'PowerPoint',
            hint: 'A slide to edit, each circle a shape with its text',
            onSelect: () => exportView(viewAddress(), `atlas-${focus.replaceAll(':', '-')}`, tell),
          },
        ]}
      />
      <span role="status" className="sr-only">
        {message}
      </span>
    </>
  )
}
