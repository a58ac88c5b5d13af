'use client'

import { type MouseEvent, useState } from 'react'
import { DOCUMENT_IDS } from '@/data/schema/values'
import { countOf } from '@/domain/format'
import type { LeafKind } from '@/domain/taxonomy'
import type { HeldLeaf } from '@/domain/taxonomy/facts'
import { LEAF_WORDS } from '@/domain/taxonomy/wording'
import { DocumentLetter } from '../citations/DocumentLetter'
import { ContestedMark } from '../ui/ContestedMark'
import { PanelDot } from './PanelDot'

/** How many rows are shown at first, and how many more than that are worth a button. */
const SHOWN = 8
const WORTH_HIDING = 3

/** Which document names which leaf of a circle: the first few, and the rest one press away. */
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
  const [isWhole, setWhole] = useState(false)
  const isCut = !isWhole && leaves.length >= SHOWN + WORTH_HIDING
  const shown = isCut ? leaves.slice(0, SHOWN) : leaves
  return (
    <div>
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
          {shown.map(({ id, name, documents, versions }) => (
            <tr key={id} className="border-b">
              <th scope="row" className="py-1 text-left font-normal wrap-anywhere">
                <a
                  href={hrefOf(id)}
                  className="inline-flex min-h-6 items-center gap-1.5 hover:underline max-room-md:min-h-11"
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
      {isCut ? (
        <button
          type="button"
          className="link min-h-9 text-interface text-ink2 max-room-md:min-h-11"
          onClick={() => setWhole(true)}
        >
          All {countOf(leaves.length, LEAF_WORDS[kind].one, LEAF_WORDS[kind].many)}
        </button>
      ) : null}
    </div>
  )
}
