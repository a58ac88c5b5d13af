'use client'

import { useEffect, useState } from 'react'

const LASTS_MS = 4000

/** A message that goes by itself after some seconds, as for what was just done. */
export function useBriefMessage(): [message: string, say: (message: string) => void] {
  const [message, setMessage] = useState('')
  useEffect(() => {
    if (message === '') return
    const timer = setTimeout(() => setMessage(''), LASTS_MS)
    return () => clearTimeout(timer)
  }, [message])
  return [message, setMessage]
}
