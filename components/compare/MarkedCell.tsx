import type { CellPart } from '@/domain/compare/terms'

/** The text of a cell; what no other document names there is underlined, and read out as such. */
export function MarkedCell({ parts }: { parts: readonly CellPart[] }) {
  let place = 0
  return (
    <p className="text-pretty">
      {parts.map(({ text, isAlone }) => {
        place += text.length
        return isAlone ? (
          <mark
            key={place}
            className="bg-transparent text-inherit underline decoration-accent decoration-2 underline-offset-4"
          >
            {text}
            <span className="sr-only"> (named by this document alone)</span>
          </mark>
        ) : (
          text
        )
      })}
    </p>
  )
}
