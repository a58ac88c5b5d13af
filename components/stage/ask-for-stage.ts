type Listener = (id: string) => void

const listeners = new Set<Listener>()

/** Asks for a part to fill the screen; what answers is the one stage view of the site. */
export function askForStage(id: string): void {
  for (const listener of listeners) listener(id)
}

/** Answers those who ask for a part to fill the screen. */
export function answerAsksForStage(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
