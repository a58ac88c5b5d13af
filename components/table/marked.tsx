import type { ReactNode } from 'react'
import { markMatches } from '@/domain/filters/matches'

/** Text in which the words of a search are marked. Called, not mounted: there is one in many cells. */
export function marked(text: string, search: string): ReactNode {
  if (search === '') return text
  return markMatches(text, search).map((part, index) => {
    const key = `${index} ${part.text}`
    if (!part.isMatch) return part.text
    return (
      <mark
        key={key}
        className="bg-transparent text-inherit underline decoration-accent decoration-2 underline-offset-2"
      >
        {part.text}
      </mark>
    )
  })
}
