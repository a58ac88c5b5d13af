'use client'

import { useEffect, useMemo, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { SlideContent } from '@/domain/slides/content'
import { WIDE_PAGE } from '@/domain/slides/draw/page'
import { drawSlide } from '@/domain/slides/draw/slide'
import { notesArePrinted } from './print'
import styles from './printed-deck.module.css'
import { SlidePicture } from './SlidePicture'

/** The deck as it is printed: a page for each slide, drawn when printing begins and gone when it ends. */
export function PrintedDeck({ contents }: { contents: readonly (SlideContent | null)[] }) {
  const [printing, setPrinting] = useState<{ withNotes: boolean } | null>(null)
  useEffect(() => {
    // The browser prints what is there when the event is over.
    const begin = () => flushSync(() => setPrinting({ withNotes: notesArePrinted() }))
    const end = () => setPrinting(null)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  if (printing === null) return null
  return createPortal(
    <div className={styles.deck} data-notes={printing.withNotes || undefined}>
      {contents.map((content, index) =>
        content === null ? null : (
          <PrintedSlide
            key={content.id}
            content={content}
            number={index + 1}
            of={contents.length}
            withNotes={printing.withNotes}
          />
        ),
      )}
    </div>,
    document.body,
  )
}

function PrintedSlide({
  content,
  number,
  of,
  withNotes,
}: {
  content: SlideContent
  number: number
  of: number
  withNotes: boolean
}) {
  const drawing = useMemo(
    () => drawSlide(content, WIDE_PAGE, { number, of }),
    [content, number, of],
  )
  return (
    <section className={styles.slide}>
      <SlidePicture drawing={drawing} className={styles.picture} />
      {withNotes ? <p className={styles.notes}>{content.notes}</p> : null}
    </section>
  )
}
