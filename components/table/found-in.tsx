import type { SearchedText } from '@/domain/filters/matches'
import { marked } from './marked'

/** Why a row was found, where the words searched for stand in none of its columns. Called, not mounted. */
export function foundIn(found: SearchedText | undefined, search: string) {
  if (found === undefined) return null
  return (
    <span className="line-clamp-3 text-smallest text-ink2 tabular:max-w-[32ch]">
      <span className="text-ink3">{found.kind}: </span>
      {marked(found.text, search)}
    </span>
  )
}
