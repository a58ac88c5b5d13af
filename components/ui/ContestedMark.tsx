/** The crossed-out equals sign: documents, or one document, state different things. */
export function ContestedMark({
  label = 'Contested',
  size = 14,
}: {
  label?: string
  size?: number
}) {
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox="-7 -7 14 14"
      className="inline-block shrink-0 align-[-0.15em]"
    >
      <circle r="7" fill="var(--accent)" />
      <path
        d="M-3.2 -1.4h6.4M-3.2 1.4h6.4M1.8 -3.6L-1.8 3.6"
        stroke="var(--paper)"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
    </svg>
  )
}
