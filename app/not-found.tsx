import type { Metadata } from 'next'
import Link from 'next/link'
import { PAGES } from '@/components/layout/pages'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <div className="mx-auto w-full max-w-[720px] px-4 py-16 md:px-6">
      <h1 className="font-serif text-title font-semibold">There is no page at this address</h1>
      <p className="mt-3 text-ink2">
        It may have been mistyped, or name a model or use case that no document mentions. These
        pages are there:
      </p>
      <ul className="mt-6 divided border-y">
        {PAGES.map(({ path, name }) => (
          <li key={path}>
            <Link href={path} className="flex min-h-11 items-center font-medium hover:underline">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
