/** Calls once the next frame has been shown; what it gives takes that back. */
export function afterPaint(act: () => void): () => void {
  let painted: ReturnType<typeof setTimeout> | undefined
  // What a frame asks for is called before it is drawn, a timer set there after.
  const frame = requestAnimationFrame(() => {
    painted = setTimeout(act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(painted)
  }
}
