import Link from 'next/link'
import type { TableRow } from '@/domain/tables/row'
import { ContestedMark } from '../ui/ContestedMark'
import { Icon } from '../ui/Icon'

/** The head of a compared row's column: its name as the way to its page, and a way to take it out. */
export function ComparedHeading({
  row: { id, name, contested },
  href,
  onRemove,
}: {
  row: TableRow
  href: string
  onRemove: (id: string) => void
}) {
  return (
    <th scope="col" className="py-2 pr-4 align-bottom card:p-0">
      <span className="flex items-center gap-x-2 tabular:flex-wrap">
        <Link
          href={href}
          prefetch={false}
          className="min-w-0 py-1 font-serif text-finding font-semibold hover:underline underline-offset-4 card:wrap-anywhere"
        >
          {name}
        </Link>
        {contested ? <ContestedMark /> : null}
        <button
          type="button"
          aria-label={`Remove ${name} from the comparison`}
          className="grid size-8 place-items-center text-ink2 hover:text-ink max-md:size-11 print:hidden"
          onClick={() => onRemove(id)}
        >
          <Icon name="close" size={12} />
        </button>
      </span>
    </th>
  )
}
