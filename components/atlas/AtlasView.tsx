'use client'

import { type MouseEvent, useMemo, useState } from 'react'
import { indexTree } from '@/domain/taxonomy'
import { AtlasStage } from './AtlasStage'
import type { AtlasData } from './atlas-data'
import { NodePanel } from './NodePanel'
import { Outline } from './Outline'

const nowhere = () => {}

/**
 * Outline, diagram and panel of one circle in focus. Three columns where there is room; below that the panel goes under
 * the diagram, then the outline too; on a phone the outline comes first.
 */
export function AtlasView({
  data,
  focus,
  onFocus = nowhere,
}: {
  data: AtlasData
  focus: string
  onFocus?: (id: string) => void
}) {
  const index = useMemo(() => indexTree(data.tree), [data.tree])
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const open = (id: string, event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onFocus(id)
  }
  return (
    <div className="grid flex-1 grid-cols-1 md:grid-cols-2 lg:grid-cols-[270px_minmax(0,1fr)] xl:h-[calc(100dvh-3.5rem)] xl:min-h-[40rem] xl:flex-none xl:grid-cols-[270px_minmax(0,1fr)_328px] xl:grid-rows-[minmax(0,1fr)]">
      <div className="px-4 py-4 max-md:px-0 md:col-start-1 md:row-start-2 md:border-t lg:row-start-1 lg:border-t-0 lg:border-r lg:px-2 xl:overflow-y-auto">
        <p className="pb-2 pl-2 text-citation text-ink3 max-md:pl-4">Taxonomy outline</p>
        <Outline
          tree={data.tree}
          index={index}
          focus={focus}
          onFocus={onFocus}
          onPoint={setPointedAt}
        />
      </div>
      <div className="md:col-span-2 md:col-start-1 md:row-start-1 md:h-[calc(100dvh-3.5rem)] md:min-h-[36rem] lg:sticky lg:top-0 lg:col-span-1 lg:col-start-2 lg:h-[calc(100dvh-3.5rem)] xl:static xl:h-auto xl:min-h-0 [&>section]:h-full">
        <AtlasStage
          data={data}
          index={index}
          focus={focus}
          markedAt={pointedAt}
          onFocus={onFocus}
        />
      </div>
      <div className="px-4 py-4 max-md:mt-4 max-md:border-t md:col-start-2 md:row-start-2 md:border-t lg:col-span-2 lg:col-start-1 lg:px-6 xl:col-span-1 xl:col-start-3 xl:row-start-1 xl:overflow-y-auto xl:border-t-0 xl:border-l xl:px-5">
        <NodePanel data={data} index={index} focus={focus} onOpen={open} />
      </div>
    </div>
  )
}
