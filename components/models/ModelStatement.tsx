import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Document, ModelStatement as Statement } from '@/data/schema'
import { listInWords } from '@/domain/format'
import { SIDE_WORDS } from '@/domain/words'
import { CopyableQuote } from '../citations/CopyableQuote'
import { Quote } from '../citations/Quote'
import { ModalityList } from '../ui/ModalityDot'

/** Names of what a statement refers to by id. */
export type StatementNames = {
  readonly taxa: ReadonlyMap<string, string>
  readonly vendors: ReadonlyMap<string, string>
  readonly technologies: ReadonlyMap<string, string>
}

/** What one document says of a model in one place; what it leaves open there is named as not stated. */
export function ModelStatement({
  statement,
  names,
  documents,
}: {
  statement: Statement
  names: StatementNames
  documents: readonly Document[]
}) {
  const { side, as, place, vendor, input, output, technologies, strengths, citation } = statement
  const technologyNames = technologies.map((id) => names.technologies.get(id) ?? id)
  const facts: { label: string; value: ReactNode }[] = [
    { label: 'Vendor', value: vendor === null ? null : (names.vendors.get(vendor) ?? vendor) },
    { label: 'Input', value: input.length === 0 ? null : <ModalityList modalities={input} /> },
    { label: 'Output', value: output.length === 0 ? null : <ModalityList modalities={output} /> },
    { label: 'Technology', value: technologies.length === 0 ? null : technologyNames.join(', ') },
    { label: 'Strengths', value: strengths.length === 0 ? null : strengths.join(' ') },
  ]
  const unstated = facts.filter(({ value }) => value === null)
  return (
    <li className="py-4">
      <p className="text-interface">
        <span className="font-semibold">{SIDE_WORDS[side]}</span>
        {', placed in '}
        <Link href={`/?focus=${place}`} className="link">
          {names.taxa.get(place) ?? place}
        </Link>
      </p>
      {as === citation.anchor ? null : (
        <p className="mt-1 text-interface text-ink2">
          called <Quote words={as} />
        </p>
      )}
      <dl className="my-2 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-y-1 text-interface [overflow-wrap:anywhere] empty:hidden">
        {facts.map(({ label, value }) =>
          value === null ? null : (
            <div key={label} className="contents">
              <dt className="text-ink3">{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {unstated.length === 0 ? null : (
        <p className="mb-2 text-citation text-ink3">
          Not stated here: {listInWords(unstated.map(({ label }) => label.toLowerCase()))}
        </p>
      )}
      <CopyableQuote citation={citation} documents={documents} />
    </li>
  )
}
