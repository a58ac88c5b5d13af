'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { openShowChannel, type ShowChannel, type ShowState } from './show-channel'

export type Show = ShowState & {
  /** Whether another window shows the same deck. */
  readonly isPaired: boolean
  readonly change: (change: Partial<ShowState>) => void
  readonly end: () => void
}

/**
 * The state of a presentation, the same in every window that shows the deck. The slide stands in the address, so that it
 * survives a reload; the rest a reloaded window asks the other for.
 */
export function useShow(
  deckId: string,
  number: number,
  onNumber: (number: number) => void,
  onEnd: () => void,
): Show {
  const [isBlack, setIsBlack] = useState(false)
  const [startedAt, setStartedAt] = useState(() => Date.now())
  const [isPaired, setIsPaired] = useState(false)
  const channel = useRef<ShowChannel>(null)

  const hear = useEffectEvent((message: Parameters<ShowChannel['send']>[0]) => {
    setIsPaired(true)
    switch (message.kind) {
      case 'hello':
        channel.current?.send({ kind: 'state', state: { number, isBlack, startedAt } })
        return
      case 'state':
        setIsBlack(message.state.isBlack)
        setStartedAt(message.state.startedAt)
        if (message.state.number !== number) onNumber(message.state.number)
        return
      case 'end':
        onEnd()
    }
  })
  useEffect(() => {
    const opened = openShowChannel(deckId, (message) => hear(message))
    channel.current = opened
    opened.send({ kind: 'hello' })
    return () => opened.close()
  }, [deckId])

  return {
    number,
    isBlack,
    startedAt,
    isPaired,
    change: (change) => {
      const state = { number, isBlack, startedAt, ...change }
      setIsBlack(state.isBlack)
      setStartedAt(state.startedAt)
      if (state.number !== number) onNumber(state.number)
      channel.current?.send({ kind: 'state', state })
    },
    end: () => {
      channel.current?.send({ kind: 'end' })
      onEnd()
    },
  }
}
