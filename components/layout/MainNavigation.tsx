'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { Icon } from '../ui/Icon'
import { isWithin, PAGES } from './pages'

/** The pages: a row of links, on a phone behind a button. Without script the row wraps and stays in sight. */
export function MainNavigation() {
  const pathname = usePathname()
  const [openAt, setOpenAt] = useState<string | null>(null)
  const isOpen = openAt === pathname

  return (
    <nav aria-label="Main" className="-my-px flex">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls="pages"
        className="grid size-11 place-items-center md:hidden"
        onClick={() => setOpenAt(isOpen ? null : pathname)}
      >
        <Icon name={isOpen ? 'close' : 'menu'} size={20} />
        <span className="sr-only">Pages</span>
      </button>
      <ul
        id="pages"
        className={`${isOpen ? '' : 'max-md:hidden'} gap-x-3 max-md:absolute max-md:inset-x-0 max-md:top-full max-md:z-30 max-md:divide-y max-md:border-y max-md:bg-paper max-md:px-4 md:flex md:flex-wrap lg:gap-x-5 xl:gap-x-7`}
      >
        {PAGES.map(({ path, name }) => (
          <li key={path} className="flex">
            <Link
              href={path}
              aria-current={isWithin(path, pathname) ? 'page' : undefined}
              className="flex min-h-11 flex-1 items-center whitespace-nowrap border-ink text-interface text-ink2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink md:min-h-14 md:border-b-2 md:border-transparent md:pt-0.5 md:aria-[current]:border-ink"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
