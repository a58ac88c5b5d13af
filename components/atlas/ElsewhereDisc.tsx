/** Through a lens: the document files it elsewhere. An outlined accent disc with an arrow that points out. */
export function ElsewhereDisc() {
  return (
    <>
      <circle r="8.2" fill="var(--paper)" />
      <circle r="6.4" fill="var(--paper)" stroke="var(--accent)" strokeWidth="1.4" />
      <path
        d="M-2.4 2.4L2.2 -2.2M-1.2 -2.4H2.4V1.2"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  )
}
