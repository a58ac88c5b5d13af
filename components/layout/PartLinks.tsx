/** The parts of a long page as links within it. */
export function PartLinks({
  parts,
}: {
  parts: readonly { readonly fragment: string; readonly name: string }[]
}) {
  return (
    <nav aria-label="On this page" className="mt-3 print:hidden">
      <ul className="flex flex-wrap gap-x-6 text-interface">
        {parts.map(({ fragment, name }) => (
          <li key={fragment}>
            <a
              href={`#${fragment}`}
              className="link inline-flex min-h-6 items-center max-md:min-h-11 pointer-coarse:min-h-11"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
