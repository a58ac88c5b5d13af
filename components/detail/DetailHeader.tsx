import Link from 'next/link'
import type { ReactNode } from 'react'
import { AddToDeck } from '../deck/AddToDeck'
import { ContestedMark } from '../ui/ContestedMark'
import { CopyLink } from '../ui/CopyLink'

/** The head of a page about one row: the way back to its table, its name, and what it is in short. */
export function DetailHeader({
  back,
  name,
  isContested,
  cite,
  children,
}: {
  back: { href: string; name: string }
  name: string
  isContested: boolean
  /** Ways to cite the row. */
  cite: ReactNode
  children: ReactNode
}) {
  return (
    <header>
      <nav aria-label="Breadcrumb" className="flex items-center gap-2 text-interface text-ink3">
        <Link href={back.href} className="link inline-flex min-h-6 items-center max-md:min-h-11">
          {back.name}
        </Link>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{name}</span>
      </nav>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-6">
        <h1 className="flex min-w-0 flex-wrap items-center gap-x-3 font-serif text-question font-semibold max-md:text-title">
          <span className="min-w-0">{name}</span>
          {isContested ? <ContestedMark size={20} /> : null}
        </h1>
        <span className="flex flex-wrap gap-x-5">
          {cite}
          <CopyLink />
          <AddToDeck />
        </span>
      </div>
      {children}
    </header>
  )
}
