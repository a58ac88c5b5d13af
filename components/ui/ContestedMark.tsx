import { ContestedSign } from './ContestedSign'

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
      <ContestedSign />
    </svg>
  )
}
