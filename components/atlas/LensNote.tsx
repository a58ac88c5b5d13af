import type { IndexedNode } from '@/domain/taxonomy'

/** What the lens changes of what is told about a leaf. */
export function LensNote({ found: { seen } }: { found: IndexedNode }) {
  if (seen === null) return null
  const { document, mark } = seen
  return (
    <p className="border-l-2 border-rule2 pl-3 text-interface text-ink2">
      {mark === 'unnamed'
        ? `${document} does not name it. Below is what the other documents state.`
        : mark === 'elsewhere'
          ? `${document} files it elsewhere than here. Below is what ${document} alone states.`
          : `Below is what ${document} alone states.`}
    </p>
  )
}
