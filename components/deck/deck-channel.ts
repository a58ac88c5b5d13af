/** What tabs tell each other of decks: which one was kept or deleted. The deck itself is read from the store. */
export type DeckMessage = { readonly kind: 'kept' | 'deleted'; readonly id: string }

const NAME = 'genai-atlas-decks'

/** Tells all other tabs; where the browser has no channels they see the change when they are reloaded. */
export function tellTabs(message: DeckMessage): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(NAME)
  channel.postMessage(message)
  channel.close()
}

/** Listens to the other tabs; the answer stops it. */
export function hearTabs(listener: (message: DeckMessage) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }: MessageEvent<DeckMessage>) => listener(data)
  return () => channel.close()
}
