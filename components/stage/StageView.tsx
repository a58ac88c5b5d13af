'use client'

import { createPortal } from 'react-dom'
import { stageItem } from '@/domain/stage'
import { QueryNotice } from '../layout/QueryNotice'
import { StageBar } from './StageBar'
import { partsOnPage, STAGE_BAR } from './stage-parts'
import { useStage } from './use-stage'

const ALONE = { position: 1, total: 1 }

/** Lets a part of the page fill the screen, as the address, a button or a key asks for it. One for the whole site. */
export function StageView() {
  const { asked, part, nextOf, step, close } = useStage()
  const slot = part?.element.querySelector(STAGE_BAR)
  if (part === null || !slot)
    return asked === null ? null : <QueryNotice ignored={[{ name: 'stage', value: asked }]} />
  const { position, total } =
    part.item ??
    stageItem(
      partsOnPage().map(({ id }) => id),
      part.id,
    ) ??
    ALONE
  return createPortal(
    <StageBar
      title={part.title}
      position={position}
      total={total}
      canStep={(steps) => nextOf(steps) !== null}
      onStep={step}
      onClose={close}
    />,
    slot,
  )
}
