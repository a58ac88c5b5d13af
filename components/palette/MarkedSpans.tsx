import type { Span } from '@/domain/finder/letters'

/** A text with some stretches of it marked, as the letters that were found. */
export function MarkedSpans({ text, spans }: { text: string; spans: readonly Span[] }) {
  const ends = [0, ...spans.map(([, to]) => to)]
  return (
    <>
      {spans.map(([from, to], index) => (
        <span key={from}>
          {text.slice(ends[index], from)}
          <mark className="bg-transparent text-inherit underline decoration-accent decoration-2 underline-offset-2">
            {text.slice(from, to)}
          </mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
