/** What a key means while presenting. */
export type ShowCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'overview'
  | 'full-screen'
  | 'notes'
  | 'spotlight'
  | 'help'
  | 'close'
  | 'go'

const COMMANDS: Readonly<Record<string, ShowCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  o: 'overview',
  f: 'full-screen',
  n: 'notes',
  s: 'spotlight',
  '?': 'help',
  Escape: 'close',
  Enter: 'go',
}

/** The command of a key; with Shift the space bar goes back. Null for keys that mean nothing here. */
export function commandOf({
  key,
  shiftKey,
}: {
  key: string
  shiftKey: boolean
}): ShowCommand | null {
  if (key === ' ' && shiftKey) return 'previous'
  return COMMANDS[key] ?? COMMANDS[key.toLowerCase()] ?? null
}

/** The keys in words, for the help. */
export const KEYS_IN_WORDS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '→ ↓ Space Page down', does: 'Next slide' },
  { keys: '← ↑ Shift+Space Page up', does: 'Previous slide' },
  { keys: 'Home, End', does: 'First and last slide' },
  { keys: 'Digits, then Enter', does: 'The slide with that number' },
  { keys: 'O', does: 'Overview of all slides' },
  { keys: 'B', does: 'Black screen, and back' },
  { keys: 'N', does: 'Notes in this window' },
  { keys: 'S', does: 'Spotlight around the pointer' },
  { keys: 'F', does: 'Full screen' },
  { keys: '?', does: 'These keys' },
  { keys: 'Esc', does: 'Close what is open, then the presentation' },
]
