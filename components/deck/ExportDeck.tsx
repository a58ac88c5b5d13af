'use client'

import { useRef } from 'react'
import { sectionSlug } from '@/domain/citations'
import type { Deck } from '@/domain/deck'
import { deckToJson } from '@/domain/deck/json'
import { handoutHtml, handoutMarkdown } from '@/domain/export/handout'
import { countOf } from '@/domain/format'
import type { SlideContent } from '@/domain/slides/content'
import { save } from '../picture/save'
import { MenuButton } from '../ui/MenuButton'
import { useBriefMessage } from '../ui/use-brief-message'
import { ExportProgress } from './ExportProgress'
import { printDeck } from './print'
import { slideAsSvg } from './slide-picture'
import { usePptxExport } from './use-pptx-export'

/** How a deck leaves the page: to be edited, to be printed, to be read, to be brought in again. */
export function ExportDeck({
  deck,
  contents,
}: {
  deck: Deck
  /** What each slide shows; null where it is not worked out yet. */
  contents: readonly (SlideContent | null)[]
}) {
  const place = useRef<HTMLSpanElement>(null)
  const [said, say] = useBriefMessage()
  const { progress, write, cancel } = usePptxExport(say)
  const slides = contents.filter((content) => content !== null)
  const isComplete = slides.length === contents.length
  const count = countOf(slides.length, 'slide')
  const fileName = sectionSlug(deck.name) || 'deck'
  const facts = () => ({ name: deck.name, origin: window.location.origin })
  const give = (text: string, type: string, ending: string) => {
    save(new Blob([text], { type }), `${fileName}.${ending}`)
    say('Saved')
  }
  const stop = () => {
    // The button that is pressed goes away with the progress.
    place.current?.querySelector('button')?.focus()
    cancel()
  }
  return (
    <span ref={place} className="contents">
      <MenuButton
        label="Export"
        icon="download"
        align="start"
        isDisabled={slides.length === 0 || !isComplete}
        items={[
          {
            label: 'PowerPoint',
            hint: `${count} to edit: native charts, tables, shapes and notes`,
            onSelect: () => write(slides, deck.name, fileName),
          },
          {
            label: 'PDF',
            hint: 'Through the browser’s print: one page a slide',
            onSelect: () => printDeck({ withNotes: false }),
          },
          {
            label: 'PDF with notes',
            hint: 'The same, with the notes below each slide',
            onSelect: () => printDeck({ withNotes: true }),
          },
          {
            label: 'Handout',
            hint: 'An HTML page: slides, numbers, notes and every source',
            onSelect: () => {
              const pictures = slides.map((slide, index) =>
                slideAsSvg(slide, { number: index + 1, of: slides.length }),
              )
              give(handoutHtml(slides, facts(), pictures), 'text/html', 'html')
            },
          },
          {
            label: 'Handout as Markdown',
            hint: 'The same as text, with the numbers as tables',
            onSelect: () => give(handoutMarkdown(slides, facts()), 'text/markdown', 'md'),
          },
          {
            label: 'JSON',
            hint: 'The deck itself, to import again or elsewhere',
            onSelect: () => give(deckToJson(deck), 'application/json', 'json'),
          },
        ]}
      />
      {progress === null ? null : <ExportProgress progress={progress} onCancel={stop} />}
      <span
        role="status"
        className={
          progress === null
            ? 'self-center text-citation text-ink3 empty:hidden print:hidden'
            : 'sr-only'
        }
      >
        {progress === null ? said : 'Writing the PowerPoint file'}
      </span>
    </span>
  )
}
