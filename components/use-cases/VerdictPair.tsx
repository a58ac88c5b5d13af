import type { UseCase } from '@/data/schema'
import { VerdictMark } from './VerdictMark'

/** krishang's two verdicts on a use beside each other. */
export function VerdictPair({
  verdict: { llm, generativeAi },
}: {
  verdict: UseCase['verdicts'][number]
}) {
  return (
    <dl className="flex gap-10">
      <div>
        <dt className="text-citation text-ink3">LLM</dt>
        <dd className="mt-0.5 font-medium">
          <VerdictMark verdict={llm} />
        </dd>
      </div>
      <div>
        <dt className="text-citation text-ink3">Generative AI</dt>
        <dd className="mt-0.5 font-medium">
          <VerdictMark verdict={generativeAi} />
        </dd>
      </div>
    </dl>
  )
}
