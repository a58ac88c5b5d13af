import type { FrameworkStep } from '@/data/schema'
import type { Choice } from '@/domain/choose'
import { askedInWords, OUTCOME_WORDS } from '@/domain/choose/wording'
import { citableStep } from '@/domain/citations/cited-rows'
import { CitationItem } from '../citations/CitationItem'
import { RowCite } from '../citations/RowCite'
import { DetailSection } from '../detail/DetailSection'

/** The five steps of the one document that gives a framework; the first two with what was asked and answered here. */
export function ChoosingPath({
  steps,
  choice: { needs, outcome },
}: {
  steps: readonly FrameworkStep[]
  choice: Choice
}) {
  const here = outcome === null ? [] : [askedInWords(needs), OUTCOME_WORDS[outcome]]
  return (
    <DetailSection
      id="path"
      title="The path from here"
      note="The steps that krishang gives for choosing and bringing into use."
    >
      <ol className="border-t">
        {steps.map((step, index) => (
          <li
            key={step.id}
            id={step.id}
            className="grid scroll-mt-4 grid-cols-[2.5rem_minmax(0,1fr)] gap-y-2 border-b py-4 lg:grid-cols-[2.5rem_minmax(0,1fr)_minmax(0,20rem)] lg:gap-x-8"
          >
            <span aria-hidden="true" className="font-serif text-panel font-semibold text-ink3">
              {step.position}
            </span>
            <div className="flex flex-col gap-1">
              <h3 className="font-serif text-sentence font-semibold">{step.name}</h3>
              <p className="max-w-[66ch] text-interface">{step.summary}</p>
              <p className="max-w-[66ch] text-interface text-ink2">{step.examples.join('; ')}</p>
              {here[index] === undefined ? null : (
                <p className="text-interface font-semibold">Here: {here[index]}</p>
              )}
            </div>
            <div className="col-start-2 lg:col-start-3">
              <CitationItem citation={step.citation} />
              <RowCite citable={citableStep(step)} fragment={step.id} />
            </div>
          </li>
        ))}
      </ol>
    </DetailSection>
  )
}
