import type { Document } from '@/data/schema'
import type { ArithmeticCheck } from '@/domain/arithmetic/check'
import { CheckArticle } from './CheckArticle'

/** The documents' numbers held against each other: what goes in, how, what comes out, and what that means. */
export function ArithmeticChecks({
  checks,
  documents,
}: {
  checks: readonly ArithmeticCheck[]
  documents: readonly Document[]
}) {
  return (
    <div className="@container border-t border-ink">
      {checks.map((check) => (
        <CheckArticle key={check.id} check={check} documents={documents} />
      ))}
    </div>
  )
}
