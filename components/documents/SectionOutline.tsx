import type { DocumentId } from '@/data/schema'
import { sectionName } from '@/domain/citations'
import type { DocumentSection } from '@/domain/documents'

const LINE =
  'flex min-h-7 items-baseline justify-between gap-3 py-1 hover:underline pointer-coarse:min-h-11'

const PARTS = [
  { fragment: 'contributions', name: 'What it contributes' },
  { fragment: 'tree', name: 'Its own tree' },
  { fragment: 'figures', name: 'Its figures' },
  { fragment: 'disputed', name: 'What is contradicted' },
  { fragment: 'sections', name: 'Section by section' },
]

/** The parts of a document's page, then the headings in its own order, each with how often it is cited. */
export function SectionOutline({
  document,
  sections,
}: {
  document: DocumentId
  sections: readonly DocumentSection[]
}) {
  return (
    <nav aria-label="Sections">
      <ul className="mb-2 border-b pb-2 text-interface">
        {PARTS.map(({ fragment, name }) => (
          <li key={fragment}>
            <a href={`#${fragment}`} className={`${LINE} font-medium`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <ol className="text-interface">
        {sections.map(({ heading, slug, level, citationCount }) => (
          <li key={slug}>
            <a href={`#${slug}`} className={LINE} style={{ paddingLeft: `${(level - 1) * 14}px` }}>
              <span className={level === 1 ? 'font-medium' : 'text-ink2'}>
                {sectionName({ document, section: heading, anchor: '' })}
              </span>
              <span className="text-ink3 tabular-nums">{citationCount}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
