import type { Need } from '@/domain/choose'
import { explainNeed, NEED_WORDS } from '@/domain/choose/wording'
import { countOf } from '@/domain/format'
import { idInWords } from '@/domain/words'
import { Disputes } from '../compare/Disputes'
import { ContestedMark } from '../ui/ContestedMark'
import { EvidenceItem } from './EvidenceItem'
import { SideEvidence } from './SideEvidence'

const KIND_WORDS: Readonly<Record<Need['kind'], string>> = {
  output: 'Output',
  task: 'Task',
  sector: 'Sector as a whole',
}

/** One thing asked for: its answer and the rule it follows by, the rows for and against either side, and what disputes them. */
export function NeedDetails({ need, isOpen }: { need: Need; isOpen: boolean }) {
  const { kind, id, name, via, evidence, outcome, disputes } = need
  const apart = evidence.filter(({ stances }) =>
    Object.values(stances).every((stance) => stance === 'silent'),
  )
  return (
    <details id={`${kind}-${id}`} open={isOpen} className="group scroll-mt-4 border-b">
      <summary className="flex min-h-12 list-none items-center gap-x-3 py-2 hover:underline [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="text-ink3 transition-transform group-open:rotate-90">
          ›
        </span>
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
          <span className="font-serif text-sentence font-semibold">{name}</span>
          <span className="text-citation text-ink3">
            {KIND_WORDS[kind]}
            {via === null ? '' : ` of ${idInWords(via).toLowerCase()}`},{' '}
            {countOf(evidence.length, 'row')}
          </span>
        </span>
        <span className="flex items-center gap-2 text-right text-interface font-semibold">
          {outcome === 'disagree' ? <ContestedMark label="Contested" /> : null}
          {NEED_WORDS[outcome]}
        </span>
      </summary>
      <div className="pb-8 pl-4">
        <p className="max-w-[66ch] text-ink2">{explainNeed(need)}</p>
        {outcome === 'unanswered' ? null : (
          <div className="mt-4 grid gap-x-12 gap-y-8 md:grid-cols-2">
            <SideEvidence need={name} name="LLM" side="llm" evidence={evidence} />
            <SideEvidence
              need={name}
              name="Other generative AI"
              side="generativeAi"
              evidence={evidence}
            />
          </div>
        )}
        {apart.length === 0 ? null : (
          <section aria-label={`For neither: ${name}`} className="mt-6 md:w-1/2 md:pr-6">
            <h4 className="border-b pb-1 text-interface font-semibold">For neither side</h4>
            <ul className="divided">
              {apart.map((row) => (
                <EvidenceItem key={`${row.rowId} ${row.citation.anchor}`} evidence={row} />
              ))}
            </ul>
          </section>
        )}
        {disputes.length === 0 ? null : (
          <section aria-label={`Contested: ${name}`} className="mt-6">
            <h4 className="mb-1 text-interface font-semibold">Contested among the documents</h4>
            <Disputes disputes={disputes} />
          </section>
        )}
      </div>
    </details>
  )
}
