'use client'

import { BUTTON } from '@/components/ui/button'

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div role="alert" className="mx-auto w-full max-w-[720px] px-4 py-16 md:px-6">
      <h1 className="font-serif text-title font-semibold">This page could not be drawn</h1>
      <p className="mt-3 text-ink2">
        Something went wrong while it was put together. Nothing of yours is lost; the address still
        holds your view.
      </p>
      <p className="mt-6 flex gap-3">
        <button type="button" className={BUTTON} onClick={reset}>
          Try again
        </button>
        <a className={BUTTON} href="/">
          Open the Atlas
        </a>
      </p>
    </div>
  )
}
