import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { ExportProgress } from '@/components/deck/ExportProgress'
import { pptxOf } from '@/components/deck/write-pptx'
import type { Progress } from '@/domain/export/pptx'
import { offer } from '../contestant'

const root = createRoot(document.body.appendChild(document.createElement('p')))

const nothing = () => {}

/** How the site exports a deck: a stretch at a time, telling how far it is in between. */
offer((slides) =>
  pptxOf(slides, 'Benchmark', {
    onProgress: (progress: Progress) =>
      root.render(createElement(ExportProgress, { progress, onCancel: nothing })),
  }),
)
