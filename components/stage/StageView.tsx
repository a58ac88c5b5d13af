'use client'

import { createPortal } from 'react-dom'
import { QueryNotice } from '../layout/QueryNotice'
import { StageBar } from './StageBar'
import { partsOnPage, STAGE_BAR } from './stage-parts'
import { useStage } from './use-stage'

/** Lets a part of the page fill the screen, as the address, a button or a key asks for it. One for the whole site. */
export function StageView() {
  const { asked, part, nextOf, step, close } = useStage()
  const slot = part?.element.querySelector(STAGE_BAR)
  if (part === null || !slot)
    return asked === null ? null : <QueryNotice ignored={[{ name: 'stage', value: asked }]} />
  const ids = partsOnPage().map(({ id }) => id)
  return createPortal(
    <StageBar
      title={part.title}
      position={ids.indexOf(part.id) + 1}
      total={ids.length}
      canStep={(steps) => nextOf(steps) !== null}
      onStep={step}
      onClose={close}
    />,
    slot,
  )
}
