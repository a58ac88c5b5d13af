import { expect, test } from 'vitest'
import { type DeckMessage, hearTabs, tellTabs } from '@/components/deck/deck-channel'

test('a page hears other tabs, not itself', async () => {
  const heard: DeckMessage[] = []
  const stop = hearTabs((message) => heard.push(message))
  tellTabs({ kind: 'kept', id: 'own' })
  const other = new BroadcastChannel('genai-atlas-decks')
  other.postMessage({ kind: 'kept', id: 'other' })
  await expect.poll(() => heard).toEqual([{ kind: 'kept', id: 'other' }])
  stop()
  other.close()
})
