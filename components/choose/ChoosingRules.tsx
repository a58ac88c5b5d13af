import Link from 'next/link'
import { fromVerdicts } from '@/domain/choose/evidence'
import { CHOOSING } from '@/domain/choose/reading'
import type { ChoiceSources } from '@/domain/choose/sources'
import { RULE_WORDS, RULES_EXPLAINED } from '@/domain/choose/wording'
import { citableAdvice, citableEvidence } from '@/domain/citations/cited-rows'
import { countOf } from '@/domain/format'
import { SIDE_WORDS } from '@/domain/words'
import { CitationItem } from '../citations/CitationItem'
import { RowCite } from '../citations/RowCite'
import { DetailSection } from '../detail/DetailSection'

/** The rules in words, and every piece of advice and every verdict that they read, asked for or not. */
export function ChoosingRules({ sources: { guidance, useCases } }: { sources: ChoiceSources }) {
  const advice = guidance.filter(({ question }) => CHOOSING.has(question))
  const verdicts = useCases.flatMap(fromVerdicts)
  return (
    <DetailSection
      id="rules"
      title="How the answer is made"
      note="Four rules read cited rows; one decides. There is no score, and no vote."
    >
      <dl className="grid gap-x-8 gap-y-3 border-y py-4 lg:grid-cols-[12rem_minmax(0,1fr)]">
        {RULES_EXPLAINED.map(({ rule, text }) => (
          <div key={rule} className="contents">
            <dt className="font-semibold">{RULE_WORDS[rule]}</dt>
            <dd className="max-w-[72ch] text-ink2">{text}</dd>
          </div>
        ))}
        <dt className="font-semibold">Deciding</dt>
        <dd className="max-w-[72ch] text-ink2">
          A side is the answer when every row that speaks for any side speaks for it. Where some
          rows speak for LLMs alone and others for generative AI alone, the documents disagree, and
          that is the answer.
        </dd>
      </dl>
      <details className="border-b">
        <summary className="min-h-11 py-3 font-medium hover:underline">
          All advice the rules read: {countOf(advice.length, 'piece')}
        </summary>
        <ul className="divided pb-4 pl-4">
          {advice.map((piece) => (
            <li key={piece.id} id={piece.id} className="flex scroll-mt-4 flex-col gap-1 py-3">
              <p className="max-w-[72ch] text-interface">
                <span className="font-semibold">{SIDE_WORDS[piece.side]}. </span>
                <span className="text-ink2">{piece.condition}: </span>
                {piece.advice}
              </p>
              <CitationItem citation={piece.citation} />
              <RowCite citable={citableAdvice(piece)} fragment={piece.id} />
            </li>
          ))}
        </ul>
      </details>
      <details className="border-b">
        <summary className="min-h-11 py-3 font-medium hover:underline">
          All verdicts the rules read: {verdicts.length}
        </summary>
        <ul className="divided pb-4 pl-4">
          {verdicts.map((verdict) => (
            <li key={verdict.rowId} className="flex flex-col gap-1 py-3">
              <p className="text-interface">
                <Link href={verdict.href} className="link font-semibold" prefetch={false}>
                  {verdict.name}
                </Link>
                . {verdict.text}
              </p>
              <CitationItem citation={verdict.citation} />
              <RowCite citable={citableEvidence(verdict)} />
            </li>
          ))}
        </ul>
      </details>
      <p className="mt-3 text-interface text-ink2">
        The sides each use case is filed under stand in the{' '}
        <Link href="/use-cases" className="link">
          table of use cases
        </Link>
        , the output types in the{' '}
        <Link href="/compare?parameter=output-type" className="link">
          comparison
        </Link>
        .
      </p>
    </DetailSection>
  )
}
