import type { Document } from '@/data/schema'
import type { ArithmeticCheck } from '@/domain/arithmetic/check'
import { checkFragment } from '@/domain/arithmetic/checks'
import { CHARTS } from '@/domain/figures/chart'
import { citableCheck } from '@/domain/figures/citable'
import { Cite } from '../citations/Cite'
import { AddToDeck } from '../deck/AddToDeck'
import { CopyLink } from '../ui/CopyLink'
import { CheckInputs } from './CheckInputs'
import { CheckSteps } from './CheckSteps'

/** One check: its question, what it comes to, the figures it uses with their places, and the computation. */
export function CheckArticle({
  check,
  documents,
}: {
  check: ArithmeticCheck
  documents: readonly Document[]
}) {
  const fragment = checkFragment(check)
  const charts = CHARTS.filter(({ id }) => check.charts.includes(id))
  return (
    <article
      id={fragment}
      aria-labelledby={`${fragment}-question`}
      className="grid scroll-mt-4 gap-x-10 gap-y-4 py-7 not-last:border-b target:bg-sink @3xl:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]"
    >
      <div>
        <p className="text-smallest text-ink3">{check.name}</p>
        <h3
          id={`${fragment}-question`}
          className="mt-0.5 font-serif text-sentence font-semibold text-balance"
        >
          {check.question}
        </h3>
        <p className="mt-2 text-body">
          {check.finding} <span className="derived text-citation">derived</span>
        </p>
        <p className="mt-2 text-interface text-ink2">
          <b className="font-semibold text-ink">Read with care:</b> {check.caution}
        </p>
      </div>
      <div className="min-w-0">
        <CheckSteps caption={check.question} steps={check.steps} />
        {check.apart === null ? null : (
          <p className="mt-2 text-citation text-ink2">
            <span className="font-medium text-accent">not comparable:</span> {check.apart} Outside
            this check they share no chart, sum or ratio.
          </p>
        )}
        <CheckInputs inputs={check.inputs} />
        <p className="mt-2 text-citation text-ink3">
          Drawn in{' '}
          {charts.map(({ id, name }, index) => (
            <span key={id}>
              {index === 0 ? '' : ', '}
              <a href={`/market#${id}`} className="link">
                {name}
              </a>
            </span>
          ))}
          .
        </p>
        <div className="flex flex-wrap gap-x-5">
          <Cite citable={citableCheck(check)} documents={documents} fragment={fragment} />
          <CopyLink fragment={fragment} />
          <AddToDeck address={`/documents#${fragment}`} />
        </div>
      </div>
    </article>
  )
}
