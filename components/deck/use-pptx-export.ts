'use client'

import { useEffect, useRef, useState } from 'react'
import type { Progress } from '@/domain/export/pptx'
import type { SlideContent } from '@/domain/slides/content'
import { save } from '../picture/save'
import { pptxOf } from './write-pptx'

/** Writes a deck as a PowerPoint file: how far it is, and a way to stop. `tell` gets the outcome in words. */
export function usePptxExport(tell: (message: string) => void) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const write = async (contents: readonly SlideContent[], name: string, fileName: string) => {
    const controller = new AbortController()
    running.current?.abort()
    running.current = controller
    setProgress({ done: 0, of: 1 })
    try {
      const { signal } = controller
      const file = await pptxOf(contents, name, { signal, onProgress: setProgress })
      save(file, `${fileName}.pptx`)
      tell('The PowerPoint file is saved')
    } catch {
      tell(controller.signal.aborted ? 'Export cancelled' : 'The PowerPoint file could not be made')
    }
    if (running.current !== controller) return
    running.current = null
    setProgress(null)
  }
  return { progress, write, cancel: () => running.current?.abort() }
}
