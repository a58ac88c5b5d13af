/** A circle without content, as the legend shows it. */
export function DashedRing({ hue, size }: { hue: string; size: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="-7 -7 14 14" className="shrink-0">
      <circle
        r="6"
        fill="none"
        stroke={hue}
        strokeWidth={size > 12 ? 1.25 : 1.7}
        strokeDasharray="3 2.4"
      />
    </svg>
  )
}
