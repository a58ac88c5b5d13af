import { citableStep } from '@/domain/citations/cited-rows'
import type { AlignedStep, DescribedStep } from '@/domain/compare/processes'
import { CitationItem } from '../citations/CitationItem'
import { RowCite } from '../citations/RowCite'
import { Disputes } from './Disputes'
import { StepRail } from './StepRail'

/** Both development processes, step by step side by side: a drawn rail between them, the steps as text beside it. */
export function ProcessDiagram({ steps }: { steps: readonly AlignedStep[] }) {
  if (steps.length === 0)
    return <p className="py-4 text-ink3">The chosen documents describe no development process.</p>
  return (
    <figure aria-label="Development processes" className="@container max-w-[1120px]">
      <div
        aria-hidden="true"
        className="hidden grid-cols-[minmax(0,1fr)_9rem_minmax(0,1fr)] border-b border-ink pb-1.5 font-semibold @2xl:grid"
      >
        <p className="text-right">LLM</p>
        <span />
        <p>Generative AI</p>
      </div>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.position}
            aria-label={`Step ${step.position}`}
            className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 @2xl:grid-cols-[minmax(0,1fr)_9rem_minmax(0,1fr)] @2xl:gap-x-0"
          >
            <Steps
              side="LLM"
              steps={step.llm}
              className="col-start-2 pt-4 @2xl:col-start-1 @2xl:pb-6"
            />
            <div className="relative col-start-1 row-span-2 row-start-1 @2xl:col-start-2 @2xl:row-span-1">
              <StepRail step={step} isFirst={index === 0} isLast={index === steps.length - 1} />
            </div>
            <Steps
              side="Generative AI"
              steps={step.generativeAi}
              className="col-start-2 pt-4 pb-6 @2xl:col-start-3"
            />
          </li>
        ))}
      </ol>
    </figure>
  )
}

function Steps({
  side,
  steps,
  className,
}: {
  side: string
  steps: readonly DescribedStep[]
  className: string
}) {
  return (
    <div className={`flex min-w-0 flex-col gap-2 ${className}`}>
      <p className="text-citation text-ink3 @2xl:sr-only">{side}</p>
      {steps.length === 0 ? <p className="text-ink3">No step is described here.</p> : null}
      {steps.map((step) => (
        <div key={step.id} id={step.id} className="flex scroll-mt-4 flex-col gap-2 target:bg-sink">
          <h3 className="font-serif text-sentence font-semibold">{step.name}</h3>
          <p className="max-w-[60ch] text-interface">{step.summary}</p>
          {step.examples.length === 0 ? null : (
            <p className="max-w-[60ch] text-interface text-ink2">
              Examples: {step.examples.join('; ')}
            </p>
          )}
          <CitationItem citation={step.citation} />
          <Disputes disputes={step.disputes} />
          <RowCite citable={citableStep(step)} fragment={step.id} />
        </div>
      ))}
    </div>
  )
}
