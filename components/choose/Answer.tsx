import type { Choice, Need, Outcome } from '@/domain/choose'
import { explainChoice, OUTCOME_WORDS } from '@/domain/choose/wording'
import { AddToDeck } from '../deck/AddToDeck'
import { FillScreen } from '../stage/FillScreen'
import { Stageable } from '../stage/Stageable'
import { QUIET_BUTTON } from '../ui/button'
import { ContestedMark } from '../ui/ContestedMark'
import { CopyLink } from '../ui/CopyLink'
import { Icon } from '../ui/Icon'
import { CandidateLinks } from './CandidateLinks'
import { NeedDetails } from './NeedDetails'

const PARTS: readonly { title: string; holds: (outcome: Outcome) => boolean }[] = [
  { title: 'What the rows say', holds: isAnswered },
  { title: 'Where the documents disagree', holds: (outcome) => outcome === 'disagree' },
  { title: 'Where no document says', holds: (outcome) => outcome === 'unanswered' },
]

function isAnswered(outcome: Outcome): boolean {
  return outcome !== 'disagree' && outcome !== 'unanswered'
}

/** More needs than this are folded, each to be opened. */
const UNFOLDED = 2

/** The answer as a heading, in words, and need by need with every row that was read; the contested apart. */
export function Answer({
  choice,
  outcome,
  onClear,
}: {
  choice: Choice
  outcome: Outcome
  onClear: () => void
}) {
  const isOpen = choice.needs.length <= UNFOLDED
  return (
    <section id="answer" aria-labelledby="answer-words" className="scroll-mt-4">
      <Stageable id="choice" title={OUTCOME_WORDS[outcome]}>
        <div className="border-y border-ink py-6">
          <p className="text-interface text-ink3">
            Answer <span className="derived text-smallest">derived</span> by the rules below from
            the cited rows
          </p>
          <h2
            id="answer-words"
            className="mt-1 flex flex-wrap items-center gap-x-3 font-serif text-question font-semibold max-md:text-title"
          >
            <span className="min-w-0">{OUTCOME_WORDS[outcome]}</span>
            {outcome === 'disagree' ? <ContestedMark size={22} label="Contested" /> : null}
          </h2>
          <p role="status" className="mt-2 max-w-[60ch] font-serif text-sentence text-pretty">
            {explainChoice(choice)}
          </p>
          <div className="mt-2 flex flex-wrap gap-x-5">
            <FillScreen part="choice" />
            <CopyLink />
            <AddToDeck />
            <button type="button" className={`${QUIET_BUTTON} print:hidden`} onClick={onClear}>
              <Icon name="close" />
              Ask anew
            </button>
          </div>
        </div>
        {PARTS.map(({ title, holds }) => (
          <Needs
            key={title}
            title={title}
            needs={choice.needs.filter((need) => holds(need.outcome))}
            isOpen={isOpen}
          />
        ))}
        <CandidateLinks candidates={choice.candidates} />
      </Stageable>
    </section>
  )
}

function Needs({
  title,
  needs,
  isOpen,
}: {
  title: string
  needs: readonly Need[]
  isOpen: boolean
}) {
  if (needs.length === 0) return null
  return (
    <section aria-label={title} className="mt-8">
      <h3 className="border-b border-ink pb-2 font-serif text-panel font-semibold">{title}</h3>
      {needs.map((need) => (
        <NeedDetails key={`${need.kind} ${need.id} ${isOpen}`} need={need} isOpen={isOpen} />
      ))}
    </section>
  )
}
