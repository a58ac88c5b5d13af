import Link from 'next/link'
import type { Candidates } from '@/domain/choose/candidates'
import { describeCandidates } from '@/domain/choose/wording'

/** The models that may serve: as links to the table filtered to them, and each to its page. */
export function CandidateLinks({ candidates }: { candidates: readonly Candidates[] }) {
  return (
    <section aria-label="Candidate models" className="mt-10">
      <h3 className="font-serif text-panel font-semibold">Candidate models</h3>
      {candidates.length === 0 ? (
        <p className="mt-1 text-ink2">
          Models are listed by what they give: choose an output, or see{' '}
          <Link href="/models" className="link">
            all models
          </Link>
          .
        </p>
      ) : (
        <ul className="mt-2 border-t">
          {candidates.map((list) => (
            <li key={list.href} className="border-b py-1.5">
              <Link
                href={list.href}
                className="link inline-flex min-h-9 items-center py-1 pointer-coarse:min-h-11"
              >
                {describeCandidates(list)}
              </Link>
              <ul className="flex flex-wrap gap-x-5 text-interface">
                {list.models.map(({ id, name }) => (
                  <li key={id}>
                    <Link
                      href={`/models/${id}`}
                      prefetch={false}
                      className="inline-flex min-h-8 items-center text-ink2 hover:text-ink hover:underline underline-offset-4 pointer-coarse:min-h-11"
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
