/** Where a presentation is: what both of its windows show. `startedAt` is in milliseconds since 1970. */
export type ShowState = {
  readonly number: number
  readonly isBlack: boolean
  readonly startedAt: number
}

/** `hello` asks for the state, `state` gives it, `end` closes the presentation. */
type ShowMessage =
  | { readonly kind: 'hello' }
  | { readonly kind: 'state'; readonly state: ShowState }
  | { readonly kind: 'end' }

export type ShowChannel = {
  readonly send: (message: ShowMessage) => void
  readonly close: () => void
}

/** The line between the windows that show one deck. Where the browser has none each window goes its own way. */
export function openShowChannel(
  deckId: string,
  listener: (message: ShowMessage) => void,
): ShowChannel {
  if (typeof BroadcastChannel === 'undefined')
    return { send: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(`genai-atlas-show-${deckId}`)
  channel.onmessage = ({ data }: MessageEvent<ShowMessage>) => listener(data)
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}
