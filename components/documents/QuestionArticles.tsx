import type { AskedQuestion } from '@/domain/questions'
import { QuestionDetail } from './QuestionDetail'

/**
 * Every question in full, so that addresses, search engines and find-in-page reach it. With `shownId` that one is in
 * sight and the others wait, one above the other, for find-in-page; without it all are, one below the other.
 */
export function QuestionArticles({
  questions,
  left,
  shownId,
}: {
  questions: readonly AskedQuestion[]
  /** Those that the filters leave, in the order of the list. */
  left: readonly AskedQuestion[]
  shownId: string | undefined
}) {
  const countAlike = ({ isAgreement }: AskedQuestion, among: readonly AskedQuestion[]) =>
    among.filter((other) => other.isAgreement === isAgreement)
  const isStack = shownId !== undefined
  return (
    <div className={isStack ? 'grid items-start' : undefined}>
      {left.map((question, index) => {
        const alike = countAlike(question, questions)
        const isHidden = isStack && question.id !== shownId
        return (
          <div
            key={question.id}
            ref={(holder) => {
              // React knows `hidden` as a boolean only; this value lets find-in-page reveal what it finds.
              if (isHidden) holder?.setAttribute('hidden', 'until-found')
              else holder?.removeAttribute('hidden')
            }}
            className={isStack ? 'min-w-0 [grid-area:1/1]' : undefined}
          >
            <article
              id={question.id}
              tabIndex={-1}
              aria-label={question.question}
              className="@container scroll-mt-4 outline-none max-lg:scroll-mt-14 staged:scroll-mt-14"
            >
              <QuestionDetail
                question={question}
                position={alike.indexOf(question) + 1}
                total={alike.length}
                previous={left[index - 1]}
                next={left[index + 1]}
                isShown={question.id === shownId}
              />
            </article>
          </div>
        )
      })}
    </div>
  )
}
