import Link from 'next/link'

/** What the site rests on, and the way to the data. */
export function SiteFooter() {
  return (
    <footer className="print:hidden border-t px-4 py-6 text-citation text-ink3 md:px-6">
      <p className="max-w-[72ch]">
        Everything here is what{' '}
        <Link className="link" href="/documents">
          three published documents
        </Link>{' '}
        state, each fact with its place. What is computed from them is marked as derived. The whole
        dataset is at{' '}
        <a className="link" href="/api/v1/dataset.json">
          /api/v1/dataset.json
        </a>
        .
      </p>
    </footer>
  )
}
