import Link from 'next/link'

const EXAMPLES = [
  { query: 'output=text,code', name: 'Text and code' },
  { query: 'output=text,image', name: 'Text with images' },
  { query: 'task=code-generation', name: 'Code generation' },
  { query: 'sector=healthcare', name: 'Healthcare' },
]

/** Told in place of an answer while nothing is asked. */
export function Asking() {
  return (
    <section id="answer" aria-labelledby="asking" className="scroll-mt-4 border-y border-ink py-8">
      <h2 id="asking" className="font-serif text-question font-semibold">
        What must it produce?
      </h2>
      <p role="status" className="mt-2 max-w-[56ch] text-ink2">
        Choose an output, a task or a sector, or several. The answer follows from the rows that the
        documents state on it, each with its place; without a question there is none.
      </p>
      <p className="mt-4 text-interface text-ink2">For example:</p>
      <ul className="flex flex-wrap gap-x-6">
        {EXAMPLES.map(({ query, name }) => (
          <li key={query}>
            <Link
              href={`/choose?${query}`}
              className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
