import Link from 'next/link'
import type { Document, Figure, Organisation } from '@/data/schema'
import type { CheckLink } from '@/domain/arithmetic/checks'
import { imprint } from '@/domain/citations'
import type { Dispute } from '@/domain/disputes'
import { citableFigure } from '@/domain/figures/citable'
import {
  attribution,
  BOUND_WORDS,
  MEASURE_WORDS,
  periodInWords,
  STATUS_WORDS,
  UNIT_WORDS,
  valueInWords,
} from '@/domain/figures/wording'
import { CheckLinks } from '../charts/CheckLinks'
import { CitationList } from '../citations/CitationList'
import { Cite } from '../citations/Cite'
import { Disputes } from '../compare/Disputes'
import { AddToDeck } from '../deck/AddToDeck'
import { CopyLink } from '../ui/CopyLink'

/**
 * One figure at its permanent address: what it states, of what, of when, by whom, on whose page, with its cautions, its
 * place, and the charts and checks it stands in.
 */
export function FigureCard({
  figure,
  documents,
  organisations,
  charts,
  checks,
  disputes,
}: {
  figure: Figure
  documents: readonly Document[]
  organisations: readonly Pick<Organisation, 'id' | 'name'>[]
  /** The charts it is drawn or listed in. */
  charts: readonly { readonly id: string; readonly name: string }[]
  checks: readonly CheckLink[]
  /** The disagreements that concern it. */
  disputes: readonly Dispute[]
}) {
  const pages = documents.filter(({ id }) =>
    figure.citations.some(({ document }) => document === id),
  )
  const facts = [
    { name: 'Measure', value: MEASURE_WORDS[figure.measure] },
    { name: 'Unit', value: UNIT_WORDS[figure.unit] },
    { name: 'Period', value: periodInWords(figure) },
    { name: 'Scope', value: figure.scope },
    {
      name: 'Status',
      value: `${STATUS_WORDS[figure.status]}, ${BOUND_WORDS[figure.bound]}`,
    },
    { name: 'Source', value: attribution(figure, organisations) },
  ]
  return (
    <article
      id={figure.id}
      aria-labelledby={`${figure.id}-label`}
      className="flex break-inside-avoid scroll-mt-4 flex-col border-b pt-4 pb-4 target:bg-sink"
    >
      <h4 id={`${figure.id}-label`} className="text-interface font-medium">
        {figure.label}
      </h4>
      <p className="mt-1 font-serif text-finding font-semibold text-balance">
        {valueInWords(figure)}
      </p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-citation">
        {facts.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-ink3">{name}</dt>
            <dd className="text-ink2">{value}</dd>
          </div>
        ))}
        {pages.map((document) => (
          <div key={document.id} className="contents">
            <dt className="text-ink3">Page</dt>
            <dd className="text-ink2">
              <Link href={`/documents/${document.id}`} className="link" prefetch={false}>
                {document.id}
              </Link>{' '}
              ({imprint(document)}). {document.interest}
            </dd>
          </div>
        ))}
        {charts.length === 0 ? null : (
          <div className="contents">
            <dt className="text-ink3">Charts</dt>
            <dd className="flex flex-wrap gap-x-3 text-ink2">
              {charts.map(({ id, name }) => (
                <a key={id} href={`#${id}`} className="link">
                  {name}
                </a>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {figure.caveats.length === 0 ? null : (
        <ul className="mt-2 list-disc pl-4 text-citation text-ink2 marker:text-ink3">
          {figure.caveats.map((caveat) => (
            <li key={caveat} className="not-last:mb-0.5">
              {caveat}
            </li>
          ))}
        </ul>
      )}
      <div className="mt-1">
        <CitationList items={figure.citations.map((citation) => ({ citation }))} />
      </div>
      <CheckLinks checks={checks} />
      <Disputes disputes={disputes} />
      <div className="flex flex-wrap gap-x-5">
        <Cite citable={citableFigure(figure)} documents={documents} fragment={figure.id} />
        <CopyLink fragment={figure.id} />
        <AddToDeck address={`/market#${figure.id}`} />
      </div>
    </article>
  )
}
