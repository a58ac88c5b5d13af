/**
 * Does something in a moment in which the page has nothing else to do, at the latest after so many ms; not at all in a
 * browser that does not tell such moments. Gives what takes it back.
 */
export function whenIdle(latest: number, action: () => void): () => void {
  const asked = window.requestIdleCallback?.(action, { timeout: latest })
  return () => {
    if (asked !== undefined) window.cancelIdleCallback(asked)
  }
}
