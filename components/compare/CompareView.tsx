'use client'

import { type Compared, countCompared, describeCompared, narrowCompared } from '@/domain/compare'
import { type CompareQuery, compareParsers, defaultQuery } from '@/domain/query'
import { DetailSection } from '../detail/DetailSection'
import { BUTTON } from '../ui/button'
import { type ChangeCompareQuery, CompareFilters } from './CompareFilters'
import { ComparisonTable } from './ComparisonTable'
import { ProcessDiagram } from './ProcessDiagram'
import { SidedRows } from './SidedRows'

const ignore = () => undefined

/** What the documents name of either side or of both, part by part. */
const SIDED = [
  {
    part: 'technologies',
    title: 'Technologies',
    note: 'By the side they are stated of, with role, strengths and limits where a document gives them.',
    noun: ['technology', 'technologies'],
  },
  {
    part: 'challenges',
    title: 'Challenges',
    note: 'What each document warns of, and on which side.',
    noun: ['challenge', 'challenges'],
  },
  {
    part: 'datasets',
    title: 'Datasets and metrics',
    note: 'What the two learn from and are measured by, as far as a document names it.',
    noun: ['dataset or metric', 'datasets and metrics'],
  },
] as const

/** Generative AI beside LLMs: the merged comparison, technologies, challenges, datasets and processes that a query leaves. */
export function CompareView({
  compared,
  query = defaultQuery(compareParsers),
  onChange = ignore,
}: {
  compared: Compared
  query?: CompareQuery
  onChange?: ChangeCompareQuery
}) {
  const shown = narrowCompared(compared, query)
  return (
    <>
      <CompareFilters
        parameters={compared.rows.map(({ parameter }) => parameter)}
        query={query}
        counts={countCompared(compared, query)}
        sentence={describeCompared(shown, compared, query.document)}
        onChange={onChange}
      />
      <DetailSection
        id="comparison"
        title="Parameter by parameter"
        onStage="Generative AI beside LLMs, parameter by parameter"
        note={
          <>
            The comparison tables of the documents, merged by parameter; no cell is merged with
            another’s.{' '}
            <span className="underline decoration-accent decoration-2 underline-offset-4">
              Underlined
            </span>{' '}
            is a modality, a technology or a model that the other documents with a row there do not
            name on that side (<span className="derived">derived</span> from the names in the
            cells).
          </>
        }
      >
        {shown.rows.length === 0 ? (
          <div className="border-y py-10 text-center">
            <p className="font-serif text-finding">
              No comparison table of these documents has these parameters.
            </p>
            <button type="button" className={`${BUTTON} mt-4`} onClick={() => onChange(null)}>
              Clear filters
            </button>
          </div>
        ) : (
          <ComparisonTable rows={shown.rows} />
        )}
      </DetailSection>
      {SIDED.map(({ part, title, note, noun }) => (
        <DetailSection key={part} id={part} title={title} note={note} onStage={title}>
          <SidedRows rows={shown[part]} noun={noun} />
        </DetailSection>
      ))}
      <DetailSection
        id="processes"
        title="How each is developed"
        onStage="How LLMs and generative AI are developed"
        note="The steps in the order their document gives them, aligned by position. Steps are not merged."
      >
        <ProcessDiagram steps={shown.steps} />
      </DetailSection>
    </>
  )
}
