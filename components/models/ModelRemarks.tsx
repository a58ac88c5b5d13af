import type { Model } from '@/data/schema'
import { listInWords } from '@/domain/format'

/** How else the documents write a model, and what is to be known of it. */
export function ModelRemarks({ model: { aliases, notes } }: { model: Model }) {
  return (
    <>
      {aliases.length === 0 ? null : (
        <p className="mt-3 text-interface text-ink2">Also written {listInWords(aliases)}.</p>
      )}
      {notes.length === 0 ? null : (
        <ul className="mt-3 max-w-[72ch] list-disc pl-5 text-interface text-ink2">
          {notes.map((note) => (
            <li key={note} className="not-last:mb-1">
              {note}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
