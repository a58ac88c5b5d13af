import type { DocumentId } from '@/data/schema'
import { sectionName } from '@/domain/citations'
import type { DocumentSection } from '@/domain/documents'
import { EntryGroup } from './EntryGroup'

/** One section of a document with everything that is cited from it. */
export function SectionEntries({
  document,
  section: { heading, slug, level, groups },
}: {
  document: DocumentId
  section: DocumentSection
}) {
  const name = sectionName({ document, section: heading, anchor: '' })
  const Heading = level === 1 ? 'h3' : 'h4'
  return (
    <section
      aria-labelledby={slug}
      className={level === 1 ? 'border-t border-ink pt-3 not-first:mt-8' : 'mt-6'}
    >
      <Heading
        id={slug}
        className={`scroll-mt-4 font-serif font-semibold target:bg-sink ${level === 1 ? 'text-finding' : 'text-sentence'}`}
      >
        {name}
      </Heading>
      {groups.length === 0 ? (
        <p className="mt-1 text-interface text-ink3">
          {level === 1
            ? 'A heading alone; what stands below it is cited there.'
            : 'Nothing is cited from here.'}
        </p>
      ) : (
        <div className="mt-2">
          {groups.map((group) => (
            <EntryGroup key={group.collection} group={group} section={slug} />
          ))}
        </div>
      )}
    </section>
  )
}
