import type { MouseEvent } from 'react'
import { DOCUMENT_IDS } from '@/data/schema'
import type { LeafKind } from '@/domain/taxonomy'
import type { HeldLeaf } from '@/domain/taxonomy/facts'
import { LEAF_WORDS } from '@/domain/taxonomy/wording'
import { DocumentLetter } from '../citations/DocumentLetter'
import { ContestedMark } from '../ui/ContestedMark'
import { PanelDot } from './PanelDot'

/** Which document names which leaf of a circle. */
export function NamedBy({
  branch,
  kind,
  leaves,
  contested,
  hrefOf,
  onOpen,
}: {
  branch: string
  kind: LeafKind
  leaves: readonly HeldLeaf[]
  contested: ReadonlySet<string>
  hrefOf: (id: string) => string
  onOpen: (id: string, event: MouseEvent) => void
}) {
  return (
    <table className="w-full text-interface">
      <caption className="sr-only">
        Which document names which {LEAF_WORDS[kind].one} of {branch}
      </caption>
      <thead>
        <tr className="border-t border-b border-t-ink text-smallest text-ink3">
          <th scope="col" className="py-1.5 text-left font-normal">
            Named by
          </th>
          {DOCUMENT_IDS.map((document) => (
            <th key={document} scope="col" className="w-9 font-normal">
              <DocumentLetter document={document} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {leaves.map(({ id, name, documents, versions }) => (
          <tr key={id} className="border-b">
            <th scope="row" className="py-1 text-left font-normal">
              <a
                href={hrefOf(id)}
                className="inline-flex min-h-6 items-center gap-1.5 hover:underline max-md:min-h-11"
                onClick={(event) => onOpen(id, event)}
              >
                {name}
                {contested.has(id) ? <ContestedMark size={12} /> : null}
              </a>
              {versions.length === 0 ? null : (
                <span className="ml-1.5 border-b border-dotted border-rule2 text-smallest text-ink3">
                  claims {versions.map(({ label }) => label).join(', ')}
                </span>
              )}
            </th>
            {DOCUMENT_IDS.map((document) => (
              <td key={document} className="text-center">
                <PanelDot
                  isStated={documents.includes(document)}
                  says={documents.includes(document) ? 'yes' : 'no'}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
