/** How many citations stand behind a row, and the way to them. Called, not mounted. */
export function citationCount({
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
    <a
      href={href}
      data-followed=""
      aria-label={`${count} ${unit} of ${name}`}
      data-unit={unit}
      className="scroll-mt-20 link inline-block py-1 card:py-3 card:after:content-['_'attr(data-unit)]"
    >
      {count}
    </a>
  )
}
