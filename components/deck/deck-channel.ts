/** What tabs tell each other of decks: which one was kept or deleted. The deck itself is read from the store. */
export type DeckMessage = { readonly kind: 'kept' | 'deleted'; readonly id: string }

const NAME = 'genai-atlas-decks'

/** The one channel of this page: a second one would hear what the page itself tells. */
let shared: BroadcastChannel | null = null

const channel = (): BroadcastChannel => {
  shared ??= new BroadcastChannel(NAME)
  return shared
}

/** Tells all other tabs; where the browser has no channels they see the change when they are reloaded. */
export function tellTabs(message: DeckMessage): void {
  if (typeof BroadcastChannel !== 'undefined') channel().postMessage(message)
}

/** Listens to the other tabs; the answer stops it. */
export function hearTabs(listener: (message: DeckMessage) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const hear = ({ data }: MessageEvent<DeckMessage>) => listener(data)
  const heard = channel()
  heard.addEventListener('message', hear)
  return () => heard.removeEventListener('message', hear)
}
