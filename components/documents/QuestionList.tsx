import { countOf } from '@/domain/format'
import type { AskedQuestion } from '@/domain/questions'
import { documentsIn, isWithinOneDocument } from '@/domain/questions'
import { idInWords } from '@/domain/words'
import { DocumentLetter } from '../citations/DocumentLetter'
import styles from './question-list.module.css'

/** Questions as links to their details; the one shown is marked. */
export function QuestionList({
  name,
  questions,
  shownId,
}: {
  name: string
  questions: readonly AskedQuestion[]
  shownId: string | undefined
}) {
  return (
    <nav aria-label={name} id={name.toLowerCase()} className="scroll-mt-4">
      <h3 className="sticky top-0 z-10 flex justify-between bg-paper py-2 pr-3 text-interface font-semibold">
        {name}
        <span className="font-normal text-ink3 tabular-nums">{questions.length}</span>
      </h3>
      {questions.length === 0 ? (
        <p className="py-3 text-interface text-ink3">None with these filters.</p>
      ) : (
        <ol className={`border-t ${styles.list}`}>
          {questions.map((question) => (
            <li key={question.id} className="border-b">
              <a
                href={`#${question.id}`}
                aria-current={question.id === shownId ? 'true' : undefined}
              >
                <span>
                  {question.question}
                  <small>
                    {idInWords(question.kind)}, {countOf(question.positions.length, 'position')}
                    {isWithinOneDocument(question) ? ', within one document' : ''}
                  </small>
                </span>
                <span>
                  {documentsIn(question).map((id) => (
                    <DocumentLetter key={id} document={id} />
                  ))}
                </span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </nav>
  )
}
