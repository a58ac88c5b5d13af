'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { Icon } from '../ui/Icon'
import { isWithin, PAGES } from './pages'

/** The pages: a row of links, where there is no room, behind a button. Without script the row wraps and stays in sight. */
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
        className="hidden size-11 place-items-center menu:grid"
        onClick={() => setOpenAt(isOpen ? null : pathname)}
      >
        <Icon name={isOpen ? 'close' : 'menu'} size={20} />
        <span className="sr-only">Pages</span>
      </button>
      <ul
        id="pages"
        className={`${isOpen ? 'menu:block' : 'menu:hidden'} flex flex-wrap gap-x-3 menu:absolute menu:inset-x-0 menu:top-full menu:z-30 menu:border-y menu:bg-paper menu:px-4 lg:gap-x-5 xl:gap-x-7`}
      >
        {PAGES.map(({ path, name }) => (
          <li key={path} className="flex menu:not-last:border-b">
            <Link
              href={path}
              aria-current={isWithin(path, pathname) ? 'page' : undefined}
              className="flex min-h-11 flex-1 items-center whitespace-nowrap text-interface text-ink2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink bar:min-h-14 bar:py-0.5 bar:aria-[current]:border-b-2 bar:aria-[current]:border-ink bar:aria-[current]:pb-0"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
