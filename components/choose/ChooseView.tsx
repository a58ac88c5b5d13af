'use client'

import { useMemo } from 'react'
import { choose } from '@/domain/choose'
import { type ChooseParameter, choiceOptions } from '@/domain/choose/options'
import type { ChoiceSources } from '@/domain/choose/sources'
import { OUTCOME_WORDS } from '@/domain/choose/wording'
import { toggleIn } from '@/domain/filters'
import type { ChooseQuery } from '@/domain/query'
import { FacetFilter } from '../table/FacetFilter'
import { Answer } from './Answer'
import { Asking } from './Asking'
import { ChoosingPath } from './ChoosingPath'
import { ChoosingRules } from './ChoosingRules'

type Change = Partial<Record<ChooseParameter, string[]>> | null

const ignore = () => undefined

/** Three questions beside the answer that follows from the cited rows, the rules it follows by, and the way on from it. */
export function ChooseView({
  sources,
  query,
  onChange = ignore,
}: {
  sources: ChoiceSources
  query: ChooseQuery
  onChange?: (change: Partial<ChooseQuery> | null) => void
}) {
  const choice = useMemo(() => choose(sources, query), [sources, query])
  const questions = useMemo(() => choiceOptions(sources, query), [sources, query])
  // The options are made of the values that the parsers know.
  const change = (to: Change) => onChange(to as Partial<ChooseQuery> | null)
  return (
    <div className="@container">
      <div className="gap-x-12 @[52rem]:grid @[52rem]:grid-cols-[17rem_minmax(0,1fr)]">
        <section aria-label="Questions" className="print:hidden">
          {questions.map((question) => (
            <FacetFilter
              key={question.name}
              facet={question}
              onToggle={(name, value) => change({ [name]: toggleIn(query[name], value) })}
              onChoose={(name, values) => change({ [name]: [...values] })}
            />
          ))}
          <p className="text-citation text-ink3">
            The number is how many cited rows speak of it, not how good an answer is.
          </p>
          <p className="sticky bottom-0 -mx-4 mt-4 border-t bg-paper px-4 py-1 @[52rem]:hidden">
            <a href="#answer" className="link inline-flex min-h-11 items-center font-semibold">
              {choice.outcome === null ? 'Nothing asked yet' : OUTCOME_WORDS[choice.outcome]}
            </a>
          </p>
        </section>
        <div className="min-w-0 @max-[52rem]:mt-8">
          {choice.outcome === null ? (
            <Asking />
          ) : (
            <Answer choice={choice} outcome={choice.outcome} onClear={() => onChange(null)} />
          )}
          <ChoosingPath steps={sources.steps} choice={choice} />
          <ChoosingRules sources={sources} />
        </div>
      </div>
    </div>
  )
}
