'use client'

import { useMemo, useState } from 'react'
import { type Leaves, ruleInWords } from '@/domain/arrange/options'
import { readingInWords } from '@/domain/arrange/wording'
import { chooseValues, NO_FILTERS, toggleValue } from '@/domain/filters/changes'
import { changeMatch } from '@/domain/filters/models'
import type { AtlasQuery } from '@/domain/query'
import { type ContestedEdge, contestedEdges } from '@/domain/taxonomy/contested-edges'
import { AtlasColumns } from './AtlasColumns'
import { AtlasStage } from './AtlasStage'
import { AtlasToolbar } from './AtlasToolbar'
import type { AtlasData } from './atlas-data'
import { EdgeSwitch } from './EdgeSwitch'
import { FilterBar } from './FilterBar'
import { NodePanel } from './NodePanel'
import { Outline } from './Outline'
import { pictureOf } from './pictures'
import { useReading } from './use-reading'
import { type OnAtlasChange, orderOf, useSteps } from './use-steps'

const nowhere = () => {}
const NONE: readonly ContestedEdge[] = []

/** Outline, diagram and panel of one circle in focus, under the controls that say how it is nested, read and filtered. */
export function AtlasView({
  data,
  query,
  asked = query.leaves,
  onChange = nowhere,
}: {
  data: AtlasData
  query: AtlasQuery
  /** The leaves chosen, which may be on their way while others are shown. */
  asked?: Leaves
  onChange?: OnAtlasChange
}) {
  const order = orderOf(query)
  const whole = pictureOf(data, order)
  const {
    picture,
    index,
    focus,
    matching,
    matchingFor,
    facets,
    filter: filterWords,
  } = useReading(data, whole, query)
  const { tree } = picture
  const against = useMemo(
    () => contestedEdges(index, data.relations, query.lens),
    [index, data.relations, query.lens],
  )
  const edges = query.edges ? against : NONE
  const rule = ruleInWords(order.arrangement, order.leaves)
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const { push, goTo, hrefOf, open, reorder, filter, search } = useSteps({
    data,
    query,
    focus,
    matchingFor,
    onChange,
  })
  return (
    <div className="flex flex-1 flex-col wrap-break-word [container:atlas/inline-size]">
      <div className="flex flex-1 flex-col room-md:min-h-[608px] room-md:[@media(scripting:enabled)]:h-[calc(100dvh-3.5rem)] room-md:[@media(scripting:enabled)]:flex-none">
        <AtlasToolbar
          arrangement={order.arrangement}
          leaves={asked}
          onArrange={(arrangement) => reorder({ arrangement })}
          onLeaves={(leaves) => reorder({ leaves })}
          lens={query.lens}
          onLens={(document) => push({ lens: document })}
          search={query.q}
          onSearch={search}
          facets={facets}
          onToggle={(name, value) => filter(toggleValue(query, name, value))}
          onChoose={(name, values) => filter(chooseValues(name, values))}
          onMatch={(name, mode) => {
            if (name === 'output' || name === 'input') filter(changeMatch(query, name, mode))
          }}
        />
        {matching === null ? null : (
          <FilterBar
            facets={facets}
            search={query.q}
            matching={matching.size}
            found={whole.index.get(tree.id)}
            isHiding={query.hide}
            onRemove={(name, value) => filter(toggleValue(query, name, value))}
            onClearSearch={() => search('')}
            onClear={() => filter(NO_FILTERS)}
            onHide={(hide) => push({ hide })}
          />
        )}
        <p role="status" className="sr-only">
          {readingInWords(order, query, edges.length)}
        </p>
        <AtlasColumns
          outline={
            <>
              <p className="pb-2 pl-2 text-citation text-ink3 max-room-md:pl-4">Taxonomy outline</p>
              <p className="pb-2 pl-2 text-smallest text-pretty text-ink3 max-room-md:px-4">
                {rule}
              </p>
              <Outline
                tree={tree}
                index={index}
                focus={focus}
                edges={edges}
                onFocus={goTo}
                onPoint={setPointedAt}
              />
            </>
          }
          panel={
            <NodePanel
              data={data}
              index={index}
              focus={focus}
              edges={edges}
              rule={rule}
              hrefOf={hrefOf}
              onOpen={open}
            />
          }
        >
          <AtlasStage
            data={data}
            picture={picture}
            index={index}
            focus={focus}
            markedAt={pointedAt}
            edges={edges}
            edgeSwitch={
              <EdgeSwitch
                edges={against}
                isOn={query.edges}
                onChange={(shown) => push({ edges: shown })}
              />
            }
            drawn={{ order, filter: filterWords, isHiding: query.hide }}
            outputs={query.output}
            onOutput={(output) => filter(toggleValue(query, 'output', output))}
            hrefOf={hrefOf}
            onFocus={goTo}
            onOpen={open}
          />
        </AtlasColumns>
      </div>
    </div>
  )
}
