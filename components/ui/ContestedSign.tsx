/** The crossed-out equals sign on its disc, 7 units in radius, for drawings. */
export function ContestedSign() {
  return (
    <>
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
