'use client'

import { useMemo } from 'react'
import type { Circle } from '@/domain/circles'
import { isLarge } from '@/domain/circles/crowd'
import type { Stage } from '@/domain/circles/view'
import { deriveModel } from '@/domain/consensus'
import { fitLabels, type Labels } from '@/domain/labels'
import { detailLines } from '@/domain/labels/details'
import type { TreeIndex } from '@/domain/taxonomy'
import type { AtlasData } from './atlas-data'
import type { Rest } from './layout'
import { composeScene, type Scene } from './scene'

/** The names that a drawing bears, and how its circles look with them. */
export function useScene(
  data: Pick<AtlasData, 'models' | 'names'>,
  circles: readonly Circle[],
  index: TreeIndex,
  { rest, named, arrived }: { rest: Rest; named: Rest; arrived: Rest },
  stage: Stage,
): { labels: Labels; scene: Scene } {
  const models = useMemo(() => new Map(data.models.map((row) => [row.id, row])), [data.models])
  const labels = useMemo(
    () =>
      fitLabels(circles, index, named.focus, named.view, stage, (id) => {
        const model = models.get(id)
        return model === undefined
          ? []
          : detailLines(deriveModel(model), (name) => data.names[name] ?? name)
      }),
    [circles, index, named, stage, models, data.names],
  )
  const { focus } = rest
  const settled = isLarge({ size: circles.length }) ? arrived.view : rest.view
  const scene = useMemo(
    () => composeScene(circles, index, labels, focus, settled, stage),
    [circles, index, labels, focus, settled, stage],
  )
  return { labels, scene }
}
