import { memo, useId } from 'react'
import { paintCss } from '@/domain/slides/draw/colours'
import { raisedParts } from '@/domain/slides/draw/exponents'
import type { Shape, TextFace } from '@/domain/slides/draw/shape'
import type { SlideDrawing } from '@/domain/slides/draw/slide'

const ZOOMING = 'var(--zoom-time, 650ms) cubic-bezier(0.65, 0, 0.35, 1)'

/**
 * A slide drawn in the theme in force, anew only where its drawing is another: a deck may have hundreds. Its words stand
 * beside it for who cannot see it.
 */
export const SlidePicture = memo(function SlidePicture({
  drawing,
  className,
  zoom,
  isZoomed = false,
}: {
  drawing: SlideDrawing
  className?: string
  /** How the diagram of the slide is moved: a CSS transform in px of the page. */
  zoom?: string
  /** Whether a circle is zoomed to: it then keeps to its room, beside the words. */
  isZoomed?: boolean
}) {
  const hatch = useId()
  const clip = useId()
  const { width, height, shapes, diagram } = drawing
  const inside = shapes.filter((shape) => shape.inDiagram)
  const outside = shapes.filter((shape) => !shape.inDiagram)
  const draw = (shape: Shape, index: number) => (
    <SlideShape key={index} shape={shape} hatch={`url(#${hatch})`} />
  )
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className={className}>
      <defs>
        <pattern id={hatch} width="9" height="9" patternUnits="userSpaceOnUse">
          <path d="M-2 11l13 -13M-2 2l4 -4M7 11l4 -4" stroke="var(--rule2)" strokeWidth="1.4" />
        </pattern>
        {diagram === null ? null : (
          <clipPath id={clip}>
            <rect
              style={{
                ...(isZoomed ? diagram : { x: 0, y: 0, width, height }),
                transition: `all ${ZOOMING}`,
              }}
            />
          </clipPath>
        )}
      </defs>
      {inside.length === 0 ? null : (
        <g clipPath={`url(#${clip})`}>
          <g
            style={{
              transform: zoom,
              transition: `transform ${ZOOMING}`,
            }}
          >
            {inside.map(draw)}
          </g>
        </g>
      )}
      {outside.map(draw)}
    </svg>
  )
})

const fontOf = (face: TextFace): string =>
  face.startsWith('serif') ? 'var(--font-serif)' : 'var(--font-sans)'

function SlideShape({ shape, hatch }: { shape: Shape; hatch: string }) {
  const common = { opacity: shape.opacity, 'data-circle': shape.circle, 'data-tip': shape.tip }
  if (shape.kind === 'text')
    return (
      <text
        {...common}
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fontWeight={shape.face === 'sans' || shape.face === 'serif' ? 600 : 400}
        textAnchor={shape.anchor}
        style={{ fontFamily: fontOf(shape.face), fill: paintCss(shape.paint), fontKerning: 'none' }}
      >
        {raisedParts(shape.text, shape.size).map(({ at, text, size, lower }) => (
          <tspan key={at} fontSize={size} dy={lower === 0 ? undefined : lower}>
            {text}
          </tspan>
        ))}
      </text>
    )
  const look = {
    ...common,
    strokeWidth: shape.weight,
    strokeDasharray: shape.dash?.length ? shape.dash.join(' ') : undefined,
    strokeLinecap: 'round' as const,
    style: {
      fill: shape.fill === null ? 'none' : shape.fill === 'hatch' ? hatch : paintCss(shape.fill),
      stroke: shape.stroke === null ? 'none' : paintCss(shape.stroke),
    },
  }
  switch (shape.kind) {
    case 'circle':
      return <circle {...look} cx={shape.x} cy={shape.y} r={shape.r} />
    case 'rect':
      return <rect {...look} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
    case 'path':
      return <path {...look} d={shape.d} strokeLinejoin="round" />
  }
}
