import type { TreeIndex } from '@/domain/taxonomy'
import { type Direction, findByName, stepFrom } from '@/domain/taxonomy/walk'

/** The same keys walk the circles and mean the same in the outline: right goes in, left goes out. */
const DIRECTION_OF_KEY: Readonly<Record<string, Direction>> = {
  ArrowRight: 'in',
  ArrowLeft: 'out',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'root',
  End: 'last',
}

const TYPING_PAUSE_MS = 700

/** Collects letters typed in quick succession; a pause begins anew. */
export function createTypeahead(): (letter: string, now: number) => string {
  let typed = ''
  let last = Number.NEGATIVE_INFINITY
  return (letter, now) => {
    typed = now - last > TYPING_PAUSE_MS ? letter : typed + letter
    last = now
    return typed
  }
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp'>

/** A key that types a letter, not a command; a blank only within a name. */
export const isTyping = ({ key, ctrlKey, metaKey, altKey }: Key): boolean =>
  key.length === 1 && key !== ' ' && key !== '/' && !ctrlKey && !metaKey && !altKey

/** Where a key leads among the circles; null where it means nothing. Without `type` letters mean nothing. */
export function circleForKey(
  index: TreeIndex,
  from: string,
  key: Key,
  type: ReturnType<typeof createTypeahead> | null,
): string | null {
  const direction = DIRECTION_OF_KEY[key.key]
  if (direction !== undefined && !key.altKey && !key.ctrlKey && !key.metaKey)
    return stepFrom(index, from, direction)?.id ?? null
  if (type === null || !isTyping(key)) return null
  return findByName(index, from, type(key.key, key.timeStamp))?.id ?? null
}
