/** Whether the browser lets a page fill the screen. Where it does not, the part fills the window. */
export const mayFillScreen = (): boolean => document.fullscreenEnabled === true

export const fillsScreen = (): boolean => document.fullscreenElement != null

let entering: Promise<unknown> | null = null
let isLeaving = false

/** Whether the page has asked to leave the full screen and the browser has not done so yet. */
export const leavesFullScreen = (): boolean => isLeaving

/** Takes the whole screen; only within a press or a key, and not everywhere: then the window has to do. */
export function fillScreen(): void {
  if (!mayFillScreen() || fillsScreen()) return
  entering = document.documentElement
    .requestFullscreen({ navigationUI: 'hide' })
    .catch(() => undefined)
    .finally(() => {
      entering = null
    })
}

/** Gives the whole screen back, also one that is still being taken. */
export function leaveFullScreen(): void {
  if (isLeaving || (entering === null && !fillsScreen())) return
  isLeaving = true
  const end = () => {
    isLeaving = false
    document.removeEventListener('fullscreenchange', onChange)
  }
  const onChange = () => {
    if (!fillsScreen()) end()
  }
  document.addEventListener('fullscreenchange', onChange)
  Promise.resolve(entering)
    .then(() => document.exitFullscreen())
    .catch(end)
}

/** Calls whenever the page begins or ends to fill the screen, by whatever key. */
export function subscribeToFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
