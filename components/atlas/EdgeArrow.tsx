/** The sign of a contested edge beside words that say so: an arrow, or a bar where neither end comes first. */
export function EdgeArrow({ isDirected = true }: { isDirected?: boolean }) {
  return (
    <svg aria-hidden="true" width="16" height="10" viewBox="0 0 16 10" className="shrink-0">
      <path
        d={isDirected ? 'M1 5h13M10.5 1.5L14 5l-3.5 3.5' : 'M1 5h13M14 1.5v7'}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
