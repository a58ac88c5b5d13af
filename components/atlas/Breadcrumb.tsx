import { isLeaf, pathTo } from '@/domain/taxonomy'
import { countInWords } from '@/domain/taxonomy/wording'
import type { Ways } from './ways'

/** The way from the root to the circle in focus; each step leads back to it. */
export function Breadcrumb({ index, focus, hrefOf, onOpen }: Ways) {
  const path = pathTo(index, focus)
  const found = index.get(focus)
  return (
    <nav aria-label="Breadcrumb">
      <ol className="flex flex-wrap items-center text-interface text-ink2">
        {path.map(({ id, name }, position) => {
          const isLast = position === path.length - 1
          return (
            <li key={id} className="flex min-w-0 items-center">
              {position === 0 ? null : (
                <span aria-hidden="true" className="px-2 text-ink3">
                  /
                </span>
              )}
              <a
                href={hrefOf(id)}
                aria-current={isLast ? 'page' : undefined}
                className={`inline-flex min-h-6 items-center wrap-anywhere max-room-md:min-h-11 ${isLast ? 'font-semibold text-ink' : 'link'}`}
                onClick={(event) => onOpen(id, event)}
              >
                <bdi>{name}</bdi>
              </a>
            </li>
          )
        })}
        {found === undefined || isLeaf(found.node) ? null : (
          <li className={`text-ink3 tabular-nums ${path.length === 1 ? 'basis-full' : 'pl-2'}`}>
            {countInWords(found)}
          </li>
        )}
      </ol>
    </nav>
  )
}
