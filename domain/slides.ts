import type { Dataset, Document } from '@/data/schema'
import {
  distinctCitations,
  distinctSections,
  fullCitation,
  imprint,
  sectionName,
} from './citations'
import { inQuotes } from './citations/quotation'
import type { Slide } from './deck'
import type { Panel, SlideContent } from './slides/content'
import { viewAt } from './slides/resolve'
import type { View } from './slides/view'

/** Counts the shapes of what is frozen: content of another shape is worked out anew. */
const CONTENT_VERSION = '3'
/** Sections a footer names before it counts the rest. */
const MOST_SECTIONS = 3

const NOTHING: View = {
  title: 'Nothing stands at this address',
  subtitle: 'The row or chart it leads to is not in this edition of the atlas.',
  parts: [],
  citations: [],
  alt: 'Nothing stands at this address.',
}

/**
 * All that a slide shows, worked out from a dataset as plain data: the same numbers and words as on the page of its
 * address. An address that leads nowhere gives a slide that says so.
 */
export const slideContent = (dataset: Dataset, slide: Slide): SlideContent =>
  rewordSlide(unwordedContent(dataset, slide), slide)

/** What decides what a slide shows, apart from the author's own words: the key it is frozen under. */
export const frozenKey = ({ address, layout, second, snapshot }: Slide): string =>
  [CONTENT_VERSION, snapshot, address, layout === 'side-by-side' ? second : null]
    .filter((part) => part !== null)
    .join(' ')

/** A slide as its view has it, without the author's words. */
export function unwordedContent(dataset: Dataset, slide: Slide): SlideContent {
  const view = viewAt(dataset, slide.address) ?? NOTHING
  const beside = slide.layout === 'side-by-side' ? slide.second : null
  const other = beside === null ? null : (viewAt(dataset, beside) ?? NOTHING)
  const citations = distinctCitations([...view.citations, ...(other?.citations ?? [])])
  return {
    id: slide.id,
    layout: 'full',
    title: view.title,
    subtitle: view.subtitle,
    parts: view.parts,
    second: other === null ? null : panelOf(other),
    sourceLine: sourceLine(citations, dataset.documents),
    sources:
      citations.length > 0
        ? citations.map((citation) => fullCitation(citation, dataset.documents))
        : dataset.documents.map(
            (document) => `${document.id}: ${document.title ?? 'untitled'} (${imprint(document)}).`,
          ),
    link: slide.address,
    notes: [readingOf(view), ...(other === null ? [] : [readingOf(other)])].join('\n'),
    alt: [view.alt, other?.alt].filter((words) => words !== undefined).join(' '),
    snapshot: slide.snapshot,
  }
}

/** What can be said with a view where its author says nothing: its cautions, or how it is measured. */
function readingOf({ parts, subtitle }: View): string {
  const cautions = parts.flatMap((part) => (part.kind === 'chart' ? part.cautions : []))
  return cautions.length === 0 ? subtitle : cautions.join('\n')
}

/** A frozen slide with the author's words as they are now. Without a title or notes of theirs it has its view's. */
export const rewordSlide = (content: SlideContent, slide: Slide): SlideContent => ({
  ...content,
  id: slide.id,
  layout: slide.layout,
  title: slide.title === '' ? content.title : slide.title,
  subtitle: subtitleUnder(slide.title, content),
  second: slide.layout === 'with-text' ? textPanel(slide) : content.second,
  notes: slide.notes === '' ? content.notes : slide.notes,
})

/** Positions mean nothing without their question: under a title of the author's it stands before how it is read. */
const subtitleUnder = (title: string, { title: found, subtitle, parts }: Panel): string =>
  title !== '' && parts[0]?.kind === 'question' ? `${found} ${subtitle}` : subtitle

const panelOf = ({ title, subtitle, parts }: Panel): Panel => ({ title, subtitle, parts })

/** The text of a slide, its paragraphs parted by empty lines. */
function textPanel({ text }: Slide): Panel {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
  return { title: '', subtitle: '', parts: [{ kind: 'text', heading: null, paragraphs }] }
}

/** The footer: each document with the sections cited, the first few by name. */
function sourceLine(
  citations: readonly View['citations'][number][],
  documents: readonly Document[],
): string {
  if (citations.length === 0)
    return `Source: the documents themselves, ${documents.map(({ id }) => id).join(', ')}.`
  const sections = distinctSections(citations)
  const places = documents.flatMap(({ id }) => {
    const own = sections.filter(({ document }) => document === id)
    if (own.length === 0) return []
    if (sections.length > MOST_SECTIONS)
      return [`${id} (${own.length} ${own.length === 1 ? 'section' : 'sections'})`]
    return [`${id}, ${own.map((citation) => inQuotes(sectionName(citation))).join(', ')}`]
  })
  return `Source: ${places.join('; ')}.`
}
