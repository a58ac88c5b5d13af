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
  const unit = count === 1 ? 'citation' : 'citations'
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={`${count} ${unit} of ${name}`}
      data-unit={unit}
      className="scroll-mt-20 link inline-block py-1 card:py-3 card:after:content-['_'attr(data-unit)]"
    >
      {count}
    </Link>
  )
}
