/** Whether the browser lets a page fill the screen. Where it does not, the part fills the window. */
export const mayFillScreen = (): boolean => document.fullscreenEnabled === true

export const fillsScreen = (): boolean => document.fullscreenElement != null

/** Takes the whole screen; only within a press or a key, and not everywhere: then the window has to do. */
export function fillScreen(): void {
  if (!mayFillScreen() || fillsScreen()) return
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => undefined)
}

export function leaveFullScreen(): void {
  if (fillsScreen()) document.exitFullscreen().catch(() => undefined)
}

/** Calls whenever the page begins or ends to fill the screen, by whatever key. */
export function subscribeToFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
