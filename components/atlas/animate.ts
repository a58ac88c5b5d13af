/** Calls `draw` with the progress of each frame, from 0 to 1, and `arrive` at its end; gives what stops it. */
export function animate(
  duration: number,
  arrive: () => void,
  draw: (progress: number) => void,
): () => void {
  let started: number | null = null
  let request = requestAnimationFrame(function step(now) {
    started ??= now
    const progress = Math.min(1, (now - started) / duration)
    if (progress === 1) {
      arrive()
      return
    }
    draw(progress)
    request = requestAnimationFrame(step)
  })
  return () => cancelAnimationFrame(request)
}

export const prefersReducedMotion = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches
