import type { SentencePart } from '@/domain/filters/sentence'

/** The filter as a sentence with its count; a change is read out. */
export function FilterSentence({ parts }: { parts: readonly SentencePart[] }) {
  return (
    <p role="status" className="font-serif text-sentence text-pretty">
      {parts.map(({ text, role }, index) => {
        const key = `${index} ${text}`
        if (role === 'count') return <b key={key}>{text}</b>
        if (role !== 'choice') return text
        return (
          <span
            key={key}
            className="underline decoration-accent decoration-2 underline-offset-[6px]"
          >
            {text}
          </span>
        )
      })}
    </p>
  )
}
