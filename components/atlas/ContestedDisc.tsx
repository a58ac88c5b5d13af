/** The contested mark as it stands in the diagram: the accent disc with a crossed-out equals sign, ringed in paper. */
export function ContestedDisc() {
  return (
    <>
      <circle r="8.2" fill="var(--paper)" />
      <circle r="7" fill="var(--accent)" />
      <path
        d="M-3.2 -1.4h6.4M-3.2 1.4h6.4M1.8 -3.6L-1.8 3.6"
        stroke="var(--paper)"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
    </>
  )
}
