import Link from 'next/link'
import type { DocumentId } from '@/data/schema'
import { citationHref } from '@/domain/citations'
import type { OwnNode } from '@/domain/documents/own-tree'
import { Quote } from '../citations/Quote'
import { ContestedMark } from '../ui/ContestedMark'

/** The tree a document has by itself: circles with its words for them, models on a line below the circle they are in. */
export function OwnTree({ document, node }: { document: DocumentId; node: OwnNode }) {
  return (
    <ul className="text-interface">
      <Branch document={document} node={node} />
    </ul>
  )
}

function Branch({ document, node }: { document: DocumentId; node: OwnNode }) {
  const [citation] = node.citations
  const models = node.children.filter(({ isModel }) => isModel)
  const branches = node.children.filter(({ isModel }) => !isModel)
  return (
    <li className="py-1">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link
          href={`/?lens=${document}&focus=${node.id}`}
          prefetch={false}
          className={`row-link font-semibold ${citation === undefined ? 'text-ink3' : ''}`}
        >
          {node.name}
        </Link>
        {citation === undefined ? (
          <span className="text-citation text-ink3">stated by other documents only</span>
        ) : (
          <Link href={citationHref(citation)} prefetch={false} className="hover:underline">
            <Quote className="anchor text-ink2" words={citation.anchor} />
          </Link>
        )}
      </p>
      {models.length === 0 ? null : (
        <ul aria-label={`Models in ${node.name}`} className="flex flex-wrap gap-x-4">
          {models.map(({ id, name, contested }) => (
            <li key={id} className="flex items-center gap-1">
              <Link href={`/models/${id}`} prefetch={false} className="row-link">
                {name}
              </Link>
              {contested ? (
                <ContestedMark size={12} label="Contested within this document" />
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {branches.length === 0 ? null : (
        <ul className="ml-1 border-l pl-4 md:pl-6">
          {branches.map((branch) => (
            <Branch key={branch.id} document={document} node={branch} />
          ))}
        </ul>
      )}
    </li>
  )
}
