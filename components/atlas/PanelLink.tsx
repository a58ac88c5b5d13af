import Link from 'next/link'
import type { ReactNode } from 'react'

/** The way from a circle to the page or the table that tells more. */
export function PanelLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p>
      <Link
        href={href}
        className="link inline-flex min-h-6 items-center text-interface font-medium max-room-md:min-h-11"
      >
        {children}
      </Link>
    </p>
  )
}
