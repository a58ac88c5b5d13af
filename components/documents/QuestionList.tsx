import { countOf } from '@/domain/format'
import type { AskedQuestion } from '@/domain/questions'
import { documentsIn, isWithinOneDocument } from '@/domain/questions'
import { idInWords } from '@/domain/words'
import { DocumentLetter } from '../citations/DocumentLetter'

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
        <ol className="border-t">
          {questions.map((question) => (
            <li key={question.id} className="border-b">
              <a
                href={`#${question.id}`}
                aria-current={question.id === shownId ? 'true' : undefined}
                className="group flex items-start gap-3 py-2.5 pr-3 pl-3 -outline-offset-2 hover:bg-sink aria-[current]:bg-ink aria-[current]:text-paper aria-[current]:outline-paper max-lg:pl-0 max-lg:aria-[current]:bg-transparent max-lg:aria-[current]:text-ink"
              >
                <span className="min-w-0 flex-1">
                  <span className="block text-interface font-medium">{question.question}</span>
                  <span className="block text-citation text-ink3 group-aria-[current]:text-current max-lg:group-aria-[current]:text-ink3">
                    {idInWords(question.kind)}, {countOf(question.positions.length, 'position')}
                    {isWithinOneDocument(question) ? ', within one document' : ''}
                  </span>
                </span>
                <span className="flex gap-1 pt-0.5 group-aria-[current]:[&_abbr]:text-current max-lg:group-aria-[current]:[&_abbr]:text-ink2">
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
