import Link from 'next/link'

/** How many citations stand behind a row, and the way to them. */
export function CitationCount({
  href,
  count,
  name,
}: {
  href: string
  count: number
  name: string
}) {
  return (
    <Link href={href} prefetch={false} className="scroll-mt-20 link inline-block py-1 card:py-3">
      {count}
      <span className="tabular:sr-only"> {count === 1 ? 'citation' : 'citations'}</span>
      <span className="sr-only"> of {name}</span>
    </Link>
  )
}
