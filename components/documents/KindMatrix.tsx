import Link from 'next/link'
import { DOCUMENT_IDS, QUESTION_KINDS } from '@/data/schema/values'
import { type AskedQuestion, documentsIn } from '@/domain/questions'
import { idInWords } from '@/domain/words'
import { DocumentLetter } from '../citations/DocumentLetter'

/** In how many questions of each kind each document takes a position; each count leads to those questions. */
export function KindMatrix({ questions }: { questions: readonly AskedQuestion[] }) {
  return (
    <table aria-label="Questions by kind and document" className="w-full text-interface">
      <caption className="mb-2 text-left text-ink2">
        Disagreements and agreements in which each document takes a position. A count leads to them.
      </caption>
      <thead>
        <tr className="border-b border-ink">
          <th scope="col" className="py-2 text-left font-normal text-ink2">
            Kind
          </th>
          {DOCUMENT_IDS.map((id) => (
            <th key={id} scope="col" className="py-2 pl-3 text-right">
              <span className="inline-flex items-center gap-2">
                <DocumentLetter document={id} />
                <span aria-hidden="true" className="hidden @md:inline">
                  {id}
                </span>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {QUESTION_KINDS.map((kind) => (
          <tr key={kind} className="border-b">
            <th scope="row" className="py-1 text-left font-normal [overflow-wrap:anywhere]">
              {idInWords(kind)}
            </th>
            {DOCUMENT_IDS.map((id) => {
              const count = questions.filter(
                (question) => question.kind === kind && documentsIn(question).includes(id),
              ).length
              return (
                <td key={id} className="py-1 text-right">
                  {count === 0 ? (
                    <span className="text-ink3">0</span>
                  ) : (
                    <Link
                      href={`/documents?kind=${kind}&document=${id}#questions`}
                      prefetch={false}
                      aria-label={`${count}: ${idInWords(kind)}, ${id}`}
                      className="link inline-flex min-h-6 min-w-6 items-center justify-end pointer-coarse:min-h-11 pointer-coarse:min-w-11"
                    >
                      {count}
                    </Link>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
