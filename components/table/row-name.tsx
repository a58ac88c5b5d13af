import type { SearchedText } from '@/domain/filters/matches'
import { ContestedMark } from '../ui/ContestedMark'
import { foundIn } from './found-in'
import { marked } from './marked'

/** Beside the name's last word. */
const CONTESTED = (
  <>
    {'\u2002'}
    <ContestedMark />
  </>
)

/** The name of a row as the way to its page, with the mark of a contested one and, below, a claimed version and where a search found it. Called, not mounted. */
export function rowName({
  href,
  name,
  isContested,
  claim,
  search = '',
  found,
}: {
  href: string
  name: string
  isContested: boolean
  claim?: string | undefined
  search?: string | undefined
  /** Where the search found it, if not in a column. */
  found?: SearchedText | undefined
}) {
  return (
    <>
      <a
        href={href}
        data-followed=""
        className="wrap-anywhere scroll-mt-20 py-1 text-[0.875rem] font-semibold hover:underline underline-offset-4 card:inline-block card:py-2.5 card:text-[1rem]"
      >
        {marked(name, search)}
      </a>
      {isContested ? CONTESTED : null}
      {claim === undefined ? null : (
        <span className="block text-smallest text-ink3 underline decoration-dotted underline-offset-2">
          {marked(claim, search)}
        </span>
      )}
      {foundIn(found, search)}
    </>
  )
}
