import type { Dataset, Document } from '@/data/schema'
import {
  distinctCitations,
  distinctSections,
  fullCitation,
  imprint,
  sectionName,
} from './citations'
import type { Slide } from './deck'
import type { Panel, SlideContent } from './slides/content'
import { viewAt } from './slides/resolve'
import type { View } from './slides/view'

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
export function slideContent(dataset: Dataset, slide: Slide): SlideContent {
  const view = viewAt(dataset, slide.address) ?? NOTHING
  const beside = slide.layout === 'side-by-side' && slide.second !== null ? slide.second : null
  const other = beside === null ? null : (viewAt(dataset, beside) ?? NOTHING)
  const citations = distinctCitations([...view.citations, ...(other?.citations ?? [])])
  return {
    id: slide.id,
    layout: slide.layout,
    title: slide.title === '' ? view.title : slide.title,
    subtitle: view.subtitle,
    parts: view.parts,
    second: other === null ? textPanel(slide) : panelOf(other),
    sourceLine: sourceLine(citations, dataset.documents),
    sources:
      citations.length > 0
        ? citations.map((citation) => fullCitation(citation, dataset.documents))
        : dataset.documents.map(
            (document) => `${document.id}: ${document.title ?? 'untitled'} (${imprint(document)}).`,
          ),
    link: slide.address,
    notes: slide.notes,
    alt: [view.alt, other?.alt ?? slide.text].filter((words) => words !== '').join(' '),
    snapshot: slide.snapshot,
  }
}

const panelOf = ({ title, subtitle, parts }: Panel): Panel => ({ title, subtitle, parts })

/** The text of a slide, its paragraphs parted by empty lines. */
function textPanel({ layout, text }: Slide): Panel | null {
  if (layout !== 'with-text') return null
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
    return [`${id}, ${own.map((citation) => `“${sectionName(citation)}”`).join(', ')}`]
  })
  return `Source: ${places.join('; ')}.`
}
