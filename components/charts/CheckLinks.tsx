import Link from 'next/link'
import { Fragment } from 'react'
import type { CheckLink } from '@/domain/arithmetic/checks'

/** The arithmetic checks that concern what is shown, as ways to them. */
export function CheckLinks({ checks }: { checks: readonly CheckLink[] }) {
  if (checks.length === 0) return null
  return (
    <p className="mt-1 text-citation text-ink3">
      Checked:{' '}
      {checks.map(({ name, href }, index) => (
        <Fragment key={href}>
          {index === 0 ? '' : ', '}
          <Link href={href} className="link" prefetch={false}>
            {name}
          </Link>
        </Fragment>
      ))}
      .
    </p>
  )
}
