import Link from 'next/link'
import { ContestedMark } from '../ui/ContestedMark'

/** The name of a row as the way to its page, with the mark of a contested one and, below, a claimed version. */
export function RowName({
  href,
  name,
  isContested,
  claim,
}: {
  href: string
  name: string
  isContested: boolean
  claim?: string | undefined
}) {
  return (
    <span className="flex flex-col items-start">
      <span className="inline-flex items-center gap-2">
        <Link
          href={href}
          prefetch={false}
          className="scroll-mt-20 py-1 text-[0.875rem] font-semibold hover:underline underline-offset-4 card:py-2.5 card:text-[1rem]"
        >
          {name}
        </Link>
        {isContested ? <ContestedMark /> : null}
      </span>
      {claim === undefined ? null : (
        <span className="text-smallest text-ink3 underline decoration-dotted underline-offset-2">
          {claim}
        </span>
      )}
    </span>
  )
}
