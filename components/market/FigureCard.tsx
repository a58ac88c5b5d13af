import type { Document, Figure, Organisation } from '@/data/schema'
import { citeFigure } from '@/domain/figures/chart'
import {
  attribution,
  BOUND_WORDS,
  MEASURE_WORDS,
  periodInWords,
  STATUS_WORDS,
  valueInWords,
} from '@/domain/figures/wording'
import { CitationList } from '../citations/CitationList'
import { CopyCitation } from '../citations/CopyCitation'
import { CopyLink } from '../ui/CopyLink'

/** One figure at its permanent address: what it states, of what, of when, by whom, with its cautions and its place. */
export function FigureCard({
  figure,
  documents,
  organisations,
}: {
  figure: Figure
  documents: readonly Document[]
  organisations: readonly Pick<Organisation, 'id' | 'name'>[]
}) {
  const facts = [
    { name: 'Measure', value: MEASURE_WORDS[figure.measure] },
    { name: 'Period', value: periodInWords(figure) },
    { name: 'Scope', value: figure.scope },
    {
      name: 'Status',
      value: `${STATUS_WORDS[figure.status]}, ${BOUND_WORDS[figure.bound]}, ${attribution(figure, organisations)}`,
    },
  ]
  return (
    <article
      id={figure.id}
      aria-labelledby={`${figure.id}-label`}
      className="flex scroll-mt-4 flex-col border-b pt-4 pb-4 target:bg-sink"
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
      </dl>
      {figure.caveats.length === 0 ? null : (
        <ul className="mt-2 list-disc space-y-0.5 pl-4 text-citation text-ink2 marker:text-ink3">
          {figure.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
      <div className="mt-1">
        <CitationList items={figure.citations.map((citation) => ({ citation }))} />
      </div>
      <div className="flex flex-wrap gap-x-5">
        <CopyCitation text={citeFigure(figure, documents)} />
        <CopyLink fragment={figure.id} />
      </div>
    </article>
  )
}
