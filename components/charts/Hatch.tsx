/** The hatching of what lies beyond a lower bound. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M-1.5 7.5l9 -9M-1.5 1.5l3 -3M4.5 7.5l3 -3" stroke="var(--rule2)" strokeWidth="1" />
    </pattern>
  )
}
