import { type Centred, linePlaces } from './line-places'

/** Lines of one text, one below the other. */
export function TextLines(text: Centred) {
  return linePlaces(text).map(({ line, x, y }) => (
    <tspan key={line} x={x} y={y}>
      {line}
    </tspan>
  ))
}
