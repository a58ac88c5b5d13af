import type { DocumentId } from '@/data/schema'
import { sectionName } from '@/domain/citations'
import type { DocumentSection } from '@/domain/documents'

const LINE =
  'flex min-h-7 items-baseline justify-between gap-3 py-1 hover:underline pointer-coarse:min-h-11'

/** The headings of a document in its own order, each with how often it is cited. */
export function SectionOutline({
  document,
  sections,
}: {
  document: DocumentId
  sections: readonly DocumentSection[]
}) {
  return (
    <nav aria-label="Sections">
      <ol className="text-interface">
        <li>
          <a href="#contributions" className={`${LINE} font-medium`}>
            What it contributes
          </a>
        </li>
        <li className="mb-2 border-b pb-2">
          <a href="#disputed" className={`${LINE} font-medium`}>
            What is contradicted
          </a>
        </li>
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
