'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Findable } from '@/domain/finder'
import { pageFindables } from '@/domain/finder/pages'
import { parseRecent, remember } from '@/domain/finder/recent'
import { KEPT, keep, readKept } from '../kept'
import { PAGES } from '../layout/pages'
import { useSingleKeys } from '../use-single-keys'
import { PaletteButton } from './PaletteButton'
import { PaletteDialog } from './PaletteDialog'
import { loadFindables, useFindables } from './use-findables'
import { useShortcuts } from './use-shortcuts'

const PAGE_ITEMS = pageFindables(PAGES)

/** The search over everything, with its button and its keys. */
export function Palette() {
  const [isOpen, setIsOpen] = useState(false)
  const singleKeys = useSingleKeys()
  useShortcuts({
    withSlash: singleKeys.isOn,
    onToggle: () => setIsOpen(!isOpen),
    onOpen: () => setIsOpen(true),
  })
  return (
    <>
      <PaletteButton
        withSlash={singleKeys.isOn}
        onIntent={loadFindables}
        onOpen={() => setIsOpen(true)}
      />
      {isOpen ? <OpenPalette singleKeys={singleKeys} onClose={() => setIsOpen(false)} /> : null}
    </>
  )
}

function OpenPalette({
  singleKeys,
  onClose,
}: {
  singleKeys: ReturnType<typeof useSingleKeys>
  onClose: () => void
}) {
  const router = useRouter()
  const { findables, retry } = useFindables()
  const [recent] = useState(() => parseRecent(readKept(KEPT.recent)))

  const goTo = ({ key, href }: Findable, address: string) => {
    keep(KEPT.recent, JSON.stringify(remember(recent, key)))
    flushSync(onClose)
    if (href.includes('#')) {
      // The browser's own way marks the target, opens what hides it and moves the reading place there.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      window.location.assign(address)
    } else {
      document.getElementById('main')?.focus({ preventScroll: true })
      router.push(href)
    }
  }

  return (
    <PaletteDialog
      findables={findables}
      recent={recent}
      pages={PAGE_ITEMS}
      areSingleKeysOn={singleKeys.isOn}
      onSingleKeysChange={singleKeys.setIsOn}
      onRetry={retry}
      onChoose={goTo}
      onClose={onClose}
    />
  )
}
