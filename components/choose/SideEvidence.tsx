import { type ChosenSide, type Evidence, RULES, type Stance } from '@/domain/choose/evidence'
import { RULE_WORDS } from '@/domain/choose/wording'
import { EvidenceItem } from './EvidenceItem'

const GROUPS: readonly { title: string; stance: Stance }[] = [
  { title: 'For', stance: 'for' },
  { title: 'Within limits', stance: 'limited' },
  { title: 'Against', stance: 'against' },
]

/** The rows that speak for a side, within limits for it, and against it, by the rule that read them. */
export function SideEvidence({
  name,
  need,
  side,
  evidence,
}: {
  name: string
  /** The name of what is asked for. */
  need: string
  side: ChosenSide
  evidence: readonly Evidence[]
}) {
  const groups = GROUPS.map(({ title, stance }) => ({
    title,
    rows: evidence.filter(({ stances }) => stances[side] === stance),
  })).filter(({ title, rows }) => title === 'For' || rows.length > 0)
  return (
    <section aria-label={`${name}: ${need}`} className="min-w-0">
      {groups.map(({ title, rows }, index) => (
        <div key={title} className={index === 0 ? '' : 'mt-5'}>
          <h4 className="flex justify-between border-b border-ink pb-1 text-interface font-semibold">
            {title === 'For' ? `For ${name === 'LLM' ? 'an LLM' : 'other generative AI'}` : title}
            <span className="font-normal text-ink3 tabular-nums">{rows.length}</span>
          </h4>
          {rows.length === 0 ? <p className="py-2 text-interface text-ink3">No row</p> : null}
          {RULES.map((rule) => {
            const read = rows.filter((row) => row.rule === rule)
            return read.length === 0 ? null : (
              <div key={rule} className="mt-2">
                <h5 className="text-citation text-ink3">{RULE_WORDS[rule]}</h5>
                <ul className="divided">
                  {read.map((row) => (
                    <EvidenceItem
                      key={`${row.rowId} ${row.citation.section} ${row.citation.anchor}`}
                      evidence={row}
                    />
                  ))}
                </ul>
              </div>
            )
          })}
        </div>
      ))}
    </section>
  )
}
