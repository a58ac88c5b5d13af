'use client'

import { useId } from 'react'
import { LAYOUT_WORDS, LAYOUTS, type Slide } from '@/domain/deck'
import type { SlideChange } from '@/domain/deck/changes'
import type { SlideContent } from '@/domain/slides/content'
import { Segmented } from '../ui/Segmented'
import { AddSlide } from './AddSlide'

const FIELD =
  'w-full rounded-control border border-rule2 bg-paper px-2.5 py-1.5 text-body placeholder:text-ink3'

/** What the author says on a slide: title, layout with what it needs beside the view, notes. */
export function SlideFields({
  slide,
  content,
  onChange,
}: {
  slide: Slide
  content: SlideContent | null
  onChange: (change: SlideChange, field?: keyof SlideChange) => void
}) {
  const id = useId()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-4 lg:grid-cols-2">
      <div className="flex flex-col gap-4">
        <div>
          <label htmlFor={`${id}-title`} className="mb-1 block text-citation text-ink2">
            Title
          </label>
          <textarea
            id={`${id}-title`}
            rows={2}
            maxLength={300}
            className={FIELD}
            value={slide.title}
            placeholder={slide.title === '' ? content?.title : undefined}
            aria-describedby={`${id}-title-hint`}
            onChange={({ target }) =>
              onChange({ title: target.value.replaceAll('\n', ' ') }, 'title')
            }
          />
          <p id={`${id}-title-hint`} className="text-citation text-ink3">
            Left empty, the slide is called what its view finds.
          </p>
        </div>
        <Segmented
          label="Layout"
          options={LAYOUTS.map((value) => ({ value, label: LAYOUT_WORDS[value] }))}
          value={slide.layout}
          onChange={(layout) => onChange({ layout })}
        />
        {slide.layout === 'with-text' ? (
          <div>
            <label htmlFor={`${id}-text`} className="mb-1 block text-citation text-ink2">
              Text beside the view, paragraphs parted by an empty line
            </label>
            <textarea
              id={`${id}-text`}
              rows={4}
              className={FIELD}
              value={slide.text}
              onChange={({ target }) => onChange({ text: target.value }, 'text')}
            />
          </div>
        ) : null}
        {slide.layout === 'side-by-side' ? (
          <div>
            <AddSlide
              label="Address of the other view"
              action="Show it"
              onAdd={(second) => onChange({ second })}
            />
            <p className="mt-1 text-citation text-ink3 [overflow-wrap:anywhere]">
              {slide.second === null ? 'No other view is chosen yet.' : `Now: ${slide.second}`}
            </p>
          </div>
        ) : null}
      </div>
      <div className="flex flex-col">
        <label htmlFor={`${id}-notes`} className="mb-1 block text-citation text-ink2">
          Notes for the speaker
        </label>
        <textarea
          id={`${id}-notes`}
          rows={8}
          className={`${FIELD} flex-1`}
          value={slide.notes}
          placeholder={slide.notes === '' ? content?.notes : undefined}
          aria-describedby={`${id}-notes-hint`}
          onChange={({ target }) => onChange({ notes: target.value }, 'notes')}
        />
        <p id={`${id}-notes-hint`} className="text-citation text-ink3">
          Left empty, they say what the view is to be read with.
        </p>
      </div>
    </div>
  )
}
